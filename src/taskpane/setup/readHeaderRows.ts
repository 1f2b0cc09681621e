const mostRows = 4;
const lastRow = 1_048_576;

/**
 * The rows of a heading as a person types them: "3", "2, 3", "2 3".
 *
 * @returns 1-based rows from the top, each once; `undefined` for anything but one to four rows
 *
 * @example
 * readHeaderRows("3，2") // => [2, 3]
 * readHeaderRows("0") // => undefined
 * readHeaderRows("second") // => undefined
 */
export function readHeaderRows(text: string): readonly number[] | undefined {
  const parts = text.trim().split(/[\s,，、;；]+/);
  if (!parts.every((part) => /^[1-9]\d{0,6}$/.test(part))) return undefined;
  const rows = [...new Set(parts.map(Number))].sort((one, other) => one - other);
  return rows.length <= mostRows && rows.every((row) => row <= lastRow) ? rows : undefined;
}
