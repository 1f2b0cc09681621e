import type { Interval } from "./interval";
import { studentQuantile } from "./studentQuantile";

/** A mean and what it rests on. */
export interface MeanEstimate {
  readonly count: number;
  readonly mean: number;
  /** Sample standard deviation (n − 1); `undefined` for a single value. */
  readonly spread: number | undefined;
  /** 95% interval of the mean; `undefined` for a single value. */
  readonly interval: Interval | undefined;
}

/**
 * The mean of a column and its 95% interval.
 *
 * @param values - one value a client; `NaN` where not known
 * @returns the estimate; `undefined` without a known value
 * @source Student 1908, Biometrika 6:1; spread by Welford 1962, Technometrics 4:419
 *
 * @example
 * meanInterval([1, 2, 3]) // => { count: 3, mean: 2, spread: 1, interval: { low: -0.48413771175033027, high: 4.48413771175033 } }
 * meanInterval([NaN, 4]) // => { count: 1, mean: 4, spread: undefined, interval: undefined }
 * meanInterval([]) // => undefined
 */
export function meanInterval(values: ArrayLike<number>): MeanEstimate | undefined {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (const value of Array.from(values)) {
    if (Number.isNaN(value)) continue;
    count++;
    const offset = value - mean;
    mean += offset / count;
    squares += offset * (value - mean);
  }
  if (count === 0) return undefined;
  if (count === 1) return { count, mean, spread: undefined, interval: undefined };
  const spread = Math.sqrt(squares / (count - 1));
  const reach = (studentQuantile(0.975, count - 1) * spread) / Math.sqrt(count);
  return { count, mean, spread, interval: { low: mean - reach, high: mean + reach } };
}
