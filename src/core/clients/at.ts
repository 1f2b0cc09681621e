/**
 * One entry of a column of whole numbers (days, text indexes, clients, rows).
 *
 * For whole numbers alone, on purpose: a function that only ever sees one kind of array is
 * compiled down to a plain read, and the summaries make some ten million of them.
 *
 * @throws RangeError when the column has no such entry, which is a mistake of the program
 *
 * @example
 * at(Int32Array.of(7, 8), 1) // => 8
 */
export function at(column: Int32Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`at: no entry ${index} of ${column.length}`);
  return value;
}
