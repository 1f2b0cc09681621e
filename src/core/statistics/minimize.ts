/** A function's value at a point and its slope in each direction. */
export interface Slope {
  readonly value: number;
  readonly slope: readonly number[];
}

/** Where a function is lowest. */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  /** False when it was still falling after the last step allowed. */
  readonly settled: boolean;
}

const mostSteps = 500;
/** A slope this small beside the value is flat. */
const flat = 1e-10;
/** A step must bring this part of what the slope promises. */
const enoughOfPromise = 1e-4;
/** What promises less than this part of the value cannot be seen in it. */
const unseen = 1e-16;

/**
 * Walks downhill to the lowest point of a smooth function, learning its bend on the way.
 *
 * Broyden, Fletcher, Goldfarb and Shanno's method with halved steps: no step goes up, and where
 * the function is not a number the step is halved too.
 *
 * @param measure - value and slope at a point
 * @param start - a point at which the function is a number
 * @source Nocedal & Wright 2006, Numerical Optimization, algorithm 6.1
 *
 * @example
 * minimize(([side]) => ({ value: (side - 3) ** 2, slope: [2 * (side - 3)] }), [0]).point // => [3]
 */
export function minimize(
  measure: (point: readonly number[]) => Slope,
  start: readonly number[],
): Minimum {
  let point = start;
  let here = measure(point);
  let bend = identity(start.length);
  let learnt = false;
  for (let step = 0; step < mostSteps; step++) {
    if (largest(here.slope) <= flat * (1 + Math.abs(here.value)))
      return { point, value: here.value, settled: true };
    let direction = bend.map((line) => -dot(line, here.slope));
    if (!(dot(direction, here.slope) < 0)) direction = here.slope.map((slope) => -slope);
    const next = halvedStep(measure, { point, here, direction });
    if (next === undefined) {
      // A bend learnt far away can mislead: forget it once before giving up.
      if (!learnt) return { point, value: here.value, settled: true };
      bend = identity(start.length);
      learnt = false;
      continue;
    }
    const moved = next.point.map((place, axis) => place - (point[axis] ?? NaN));
    const change = next.there.slope.map((slope, axis) => slope - (here.slope[axis] ?? NaN));
    bend = learn(bend, moved, change);
    learnt = true;
    point = next.point;
    here = next.there;
  }
  return { point, value: here.value, settled: false };
}

interface Position {
  readonly point: readonly number[];
  readonly here: Slope;
  readonly direction: readonly number[];
}

function halvedStep(
  measure: (point: readonly number[]) => Slope,
  { point, here, direction }: Position,
): { readonly point: readonly number[]; readonly there: Slope } | undefined {
  const promise = dot(direction, here.slope);
  const leastStep = (unseen * (1 + Math.abs(here.value))) / Math.abs(promise);
  for (let step = 1 / Math.max(1, largest(direction)); step > leastStep; step /= 2) {
    const tried = point.map((place, axis) => place + step * (direction[axis] ?? NaN));
    const there = measure(tried);
    if (there.value <= here.value + enoughOfPromise * step * promise && there.value < here.value)
      return { point: tried, there };
  }
  return undefined;
}

/** The inverse of the function's bend, corrected by what the last step showed. */
function learn(
  bend: readonly (readonly number[])[],
  moved: readonly number[],
  change: readonly number[],
): readonly (readonly number[])[] {
  const curvature = dot(moved, change);
  if (!(curvature > 0)) return bend;
  const turned = bend.map((line) => dot(line, change));
  const scale = (1 + dot(turned, change) / curvature) / curvature;
  return bend.map((line, one) =>
    line.map((entry, other) => {
      const [move, otherMove] = [moved[one] ?? NaN, moved[other] ?? NaN];
      const mixed = move * (turned[other] ?? NaN) + (turned[one] ?? NaN) * otherMove;
      return entry + scale * move * otherMove - mixed / curvature;
    }),
  );
}

function identity(size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, one) =>
    Array.from({ length: size }, (_unused, other) => (one === other ? 1 : 0)),
  );
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, axis) => sum + value * (other[axis] ?? NaN), 0);
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
