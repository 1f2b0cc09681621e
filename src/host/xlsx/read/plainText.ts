const carriageReturn = 13;
const ampersand = 38;
const less = 60;
const underscore = 95;

/**
 * Where a text that needs no decoding ends: at the next tag, with no entity, carriage return or
 * possible `_x…` escape of Excel's before it.
 *
 * @returns the place of the `<`; -1 when the text is not plain or does not end in these bytes
 */
export function plainTextEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at]; byte !== less; byte = bytes[++at])
    if (byte === undefined || byte === ampersand || byte === carriageReturn || byte === underscore)
      return -1;
  return at;
}
