import type { Interval } from "../../../core/statistics/interval";

/** A point of a line; without a share the line has a gap. */
export interface ChartPoint {
  readonly x: number;
  readonly share: number | undefined;
  readonly interval?: Interval | undefined;
}

/** Where things stand in a chart, in its own units: as wide as the narrowest pane's text. */
export const chartSize = {
  width: 296,
  height: 128,
  left: 34,
  right: 292,
  top: 8,
  bottom: 104,
} as const;

/** The way from days and shares to places in the chart. */
export interface ChartPlane {
  readonly x: (place: number) => number;
  readonly y: (share: number) => number;
}

/** @param ends - of the days or places from left to right */
export function chartPlane(ends: readonly [number, number]): ChartPlane {
  const { left, right, top, bottom } = chartSize;
  return {
    x: straight(ends, [left, right]),
    y: straight([0, 1], [bottom, top]),
  };
}

/** The straight way from one pair of ends to another; a chart of one place has it at its start. */
export function straight(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const reach = to - from === 0 ? 1 : to - from;
  return (value) => start + ((value - from) / reach) * (end - start);
}

/** How a line goes from point to point: a curve of return rises on the day somebody came. */
export type LineShape = "steps" | "straight";

/** The line through the points; where a share is not known it has a gap. */
export function linePath(
  plane: ChartPlane,
  points: readonly ChartPoint[],
  shape: LineShape,
): string {
  const runs = runsOf(points, ({ share }) => share !== undefined);
  return runs.map((run) => `M${through(plane, run, shape, shareOf)}`).join("");
}

/** The band of the points' intervals: along their upper ends and back along the lower ones. */
export function bandPath(
  plane: ChartPlane,
  points: readonly ChartPoint[],
  shape: LineShape,
): string {
  const runs = runsOf(points, ({ interval }) => interval !== undefined);
  return runs
    .map((run) => {
      const there = through(plane, run, shape, ({ interval }) => interval?.high ?? 0);
      const back = through(plane, run, shape, ({ interval }) => interval?.low ?? 0);
      return `M${there}L${back.split("L").reverse().join("L")}Z`;
    })
    .join("");
}

type HeightOf = (point: ChartPoint) => number;

const shareOf: HeightOf = ({ share = 0 }) => share;

/** Points beside each other that are all known. */
function runsOf(
  points: readonly ChartPoint[],
  isKnown: (point: ChartPoint) => boolean,
): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [];
  let isOpen = false;
  for (const point of points) {
    const known = isKnown(point);
    if (known && isOpen) runs.at(-1)?.push(point);
    else if (known) runs.push([point]);
    isOpen = known;
  }
  return runs;
}

/** The places of a run one after the other, with a level way to each where the line goes in steps. */
function through(
  { x, y }: ChartPlane,
  run: readonly ChartPoint[],
  shape: LineShape,
  heightOf: HeightOf,
): string {
  const places: string[] = [];
  let before: number | undefined;
  for (const point of run) {
    const [across, down] = [rounded(x(point.x)), rounded(y(heightOf(point)))];
    if (shape === "steps" && before !== undefined && before !== down)
      places.push(`${across},${before}`);
    places.push(`${across},${down}`);
    before = down;
  }
  return places.join("L");
}

/** A tenth of a unit is less than anybody sees, and a third of the letters. */
function rounded(place: number): number {
  return Math.round(place * 10) / 10;
}
