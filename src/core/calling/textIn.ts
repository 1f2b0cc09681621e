import { noText, type TextColumn } from "../clients/columns";

/**
 * The text a row says in a column; `undefined` where the column is not mapped or the cell is blank.
 *
 * @param texts - the string table of the records
 *
 * @example
 * textIn(["水光针"], Int32Array.of(0, -1), 0) // => "水光针"
 * textIn(["水光针"], Int32Array.of(0, -1), 1) // => undefined
 */
export function textIn(
  texts: readonly string[],
  column: TextColumn | undefined,
  rowIndex: number,
): string | undefined {
  const place = column?.[rowIndex];
  return place === undefined || place === noText ? undefined : texts[place];
}
