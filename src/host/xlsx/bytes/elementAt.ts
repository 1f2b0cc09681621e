/**
 * Element of a typed array where the caller's own loop keeps the index inside; an index outside is
 * a mistake of the program, not of a file.
 */
export function elementAt(array: Uint8Array | Uint16Array | Int32Array, index: number): number {
  const element = array[index];
  if (element === undefined) throw new RangeError(`index ${index} is outside the array`);
  return element;
}
