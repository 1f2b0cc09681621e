import type { PlannedCell, TableColumn } from "../../../workflow/sheetPlan";

/** Height of one line of text, and the greatest height Excel takes, in points. */
const lineHeight = 15;
const greatestHeight = 409;

/**
 * Height a row needs for its wrapped texts, in points; `undefined` when one line is enough.
 *
 * Excel fits heights itself on opening, but LibreOffice and printing straight from a file do not.
 * Widths are counted as a spreadsheet counts them: a Chinese character is as wide as two digits.
 *
 * @example
 * rowHeight([{ header: "h", width: 11, kind: "text", wrap: true }], ["twenty letters long."]) // => 30
 * rowHeight([{ header: "h", width: 11, kind: "text", wrap: true }], ["short"]) // => undefined
 */
export function rowHeight(
  columns: readonly TableColumn[],
  cells: readonly PlannedCell[],
): number | undefined {
  let lines = 1;
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column.wrap !== true || typeof cell !== "string") return;
    const room = Math.max(1, column.width - 1);
    const needed = cell
      .split(/\r\n|\r|\n/)
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / room)), 0);
    lines = Math.max(lines, needed);
  });
  return lines === 1 ? undefined : Math.min(lines * lineHeight, greatestHeight);
}

/** Characters of a line as columns count them; a Chinese one is as wide as two. */
export function lineWidth(line: string): number {
  let width = 0;
  for (const character of line) width += /[\u1100-\u11ff\u2e80-\uffef]/.test(character) ? 2 : 1;
  return width;
}
