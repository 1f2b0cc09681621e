/**
 * One entry of a column that is known to be there.
 *
 * @throws RangeError when the column has no such entry, which is a mistake of the program
 *
 * @example
 * at(Int32Array.of(7, 8), 1) // => 8
 */
export function at<Value>(column: ArrayLike<Value>, index: number): Value {
  const value = column[index];
  if (value === undefined) throw new RangeError(`at: no entry ${index} of ${column.length}`);
  return value;
}
