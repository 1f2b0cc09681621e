import type { CellArea } from "../../../intake/sheets/workbookCells";

/** The size of every Excel sheet. */
export const grid = { rows: 1_048_576, columns: 16_384 } as const;

/** A cell's place; 0-based. */
export interface CellPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/**
 * Reads an address such as `B7` or `$B$7`.
 *
 * @returns its place, which may lie outside the grid; `undefined` when it is no address
 *
 * @example
 * readAddress("B7") // => { rowIndex: 6, columnIndex: 1 }
 * readAddress("B0") // => undefined
 */
export function readAddress(text: string): CellPlace | undefined {
  const parts = /^\$?([A-Za-z]{1,7})\$?([1-9][0-9]{0,14})$/.exec(text);
  if (parts === null) return undefined;
  const [, letters = "", digits = ""] = parts;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { rowIndex: Number(digits) - 1, columnIndex: column - 1 };
}

/**
 * Reads a rectangle such as `A2:C9`; a single cell is one too.
 *
 * @returns the area, its ends put in order; `undefined` for anything else and outside the grid
 *
 * @example
 * readArea("B2") // => { firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 1, lastColumnIndex: 1 }
 * readArea("A1:XFE1") // => undefined
 */
export function readArea(text: string): CellArea | undefined {
  const [from = "", to = from] = text.split(":");
  const first = readAddress(from);
  const last = readAddress(to);
  if (first === undefined || last === undefined) return undefined;
  const lastRowIndex = Math.max(first.rowIndex, last.rowIndex);
  const lastColumnIndex = Math.max(first.columnIndex, last.columnIndex);
  if (lastRowIndex >= grid.rows || lastColumnIndex >= grid.columns) return undefined;
  return {
    firstRowIndex: Math.min(first.rowIndex, last.rowIndex),
    firstColumnIndex: Math.min(first.columnIndex, last.columnIndex),
    lastRowIndex,
    lastColumnIndex,
  };
}

/**
 * Letters of a column.
 *
 * @param columnIndex - 0 for column A
 *
 * @example
 * columnLetters(0) // => "A"
 * columnLetters(16383) // => "XFD"
 */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
