import type { EwmaSettings } from "../../../src/core/statistics/ewma";

const nodes = 81;

/**
 * How many values a moving average takes on average until it crosses its settled limits, starting
 * in the middle; `shift` is in standard deviations of a value.
 *
 * Crowder 1987, Technometrics 29:401: the integral equation of the run length, solved at
 * Gauss-Legendre nodes.
 */
export function ewmaRunLength({ newestWeight, width }: EwmaSettings, shift = 0): number {
  const reach = width * Math.sqrt(newestWeight / (2 - newestWeight));
  const points = gaussLegendre(nodes).map(({ node, weight }) => ({
    at: node * reach,
    weight: weight * reach,
  }));
  const density = (from: number, to: number): number => {
    const value = (to - (1 - newestWeight) * from) / newestWeight - shift;
    return Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI) / newestWeight;
  };
  const equations = points.map((from, line) => [
    ...points.map((to, column) => (line === column ? 1 : 0) - density(from.at, to.at) * to.weight),
    1,
  ]);
  const lengths = solve(equations);
  return 1 + points.reduce((sum, to, at) => sum + density(0, to.at) * to.weight * lengths[at]!, 0);
}

/** Nodes and weights on −1 to 1: Newton's method on the Legendre polynomial. */
function gaussLegendre(count: number): { readonly node: number; readonly weight: number }[] {
  return Array.from({ length: count }, (_, place) => {
    let node = Math.cos((Math.PI * (place + 0.75)) / (count + 0.5));
    let slope = NaN;
    for (let round = 0; round < 50; round++) {
      let [before, value] = [1, node];
      for (let degree = 2; degree <= count; degree++)
        [before, value] = [
          value,
          ((2 * degree - 1) * node * value - (degree - 1) * before) / degree,
        ];
      slope = (count * (node * value - before)) / (node * node - 1);
      node -= value / slope;
    }
    return { node, weight: 2 / ((1 - node * node) * slope * slope) };
  });
}

/** Gauss's elimination with the largest pivot; the last entry of a line is its right side. */
function solve(lines: number[][]): number[] {
  const size = lines.length;
  for (let column = 0; column < size; column++) {
    const rest = lines.slice(column);
    const largest = rest.reduce((best, line) =>
      Math.abs(line[column]!) > Math.abs(best[column]!) ? line : best,
    );
    const at = lines.indexOf(largest);
    [lines[column], lines[at]] = [lines[at]!, lines[column]!];
    for (let below = column + 1; below < size; below++) {
      const factor = lines[below]![column]! / largest[column]!;
      for (let entry = column; entry <= size; entry++)
        lines[below]![entry]! -= factor * largest[entry]!;
    }
  }
  const solved = new Array<number>(size).fill(0);
  for (let line = size - 1; line >= 0; line--) {
    const known = solved.reduce((sum, value, at) => sum + value * lines[line]![at]!, 0);
    solved[line] = (lines[line]![size]! - known) / lines[line]![line]!;
  }
  return solved;
}
