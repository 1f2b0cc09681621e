import { at } from "../clients/at";

/**
 * The middle of sorted values; of an even number of values the mean of the middle two.
 *
 * @param sorted - ascending
 * @returns the median; `NaN` without a value
 *
 * @example
 * median([1, 2, 10]) // => 2
 * median([1, 2, 3, 10]) // => 2.5
 */
export function median(sorted: ArrayLike<number>): number {
  const { length } = sorted;
  if (length === 0) return NaN;
  const middle = length >> 1;
  if (length % 2 === 1) return at(sorted, middle);
  return (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}
