/**
 * Round numbers for an axis that holds all values and 0.
 *
 * @returns from the lowest to the highest, at most eight
 *
 * @example
 * axisSteps([3, 17]) // => [0, 5, 10, 15, 20]
 * axisSteps([-2, 4]) // => [-2, 0, 2, 4]
 * axisSteps([]) // => [0, 0.2, 0.4, 0.6, 0.8, 1]
 */
export function axisSteps(values: readonly number[]): number[] {
  let [low, high] = [0, 0];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) high = 1;
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
