/**
 * One entry of a column of amounts (cents, sessions); `NaN` where the cell said nothing.
 *
 * For amounts alone, as `at` is for whole numbers.
 *
 * @throws RangeError when the column has no such entry, which is a mistake of the program
 *
 * @example
 * amountAt(Float64Array.of(1980, 0.5), 1) // => 0.5
 */
export function amountAt(column: Float64Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`amountAt: no entry ${index} of ${column.length}`);
  return value;
}
