import type { CellArea } from "../../intake/sheets/workbookCells";
import { columnLetters, grid, readArea } from "../xlsx/read/cellAddress";

/** Where a range lies, as Excel tells it. */
interface RangePlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is loaded of a range to know where it lies. */
export const rangePlace = {
  rowIndex: true,
  columnIndex: true,
  rowCount: true,
  columnCount: true,
} as const;

/** Where a loaded range lies. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: RangePlace): CellArea {
  return {
    firstRowIndex: rowIndex,
    firstColumnIndex: columnIndex,
    lastRowIndex: rowIndex + rowCount - 1,
    lastColumnIndex: columnIndex + columnCount - 1,
  };
}

/** The cells of an area. */
export function rangeAt(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(
    area.firstRowIndex,
    area.firstColumnIndex,
    rowsOf(area),
    area.lastColumnIndex - area.firstColumnIndex + 1,
  );
}

export function rowsOf({ firstRowIndex, lastRowIndex }: CellArea): number {
  return lastRowIndex - firstRowIndex + 1;
}

/**
 * Reads an address as Excel writes it in its answers: with or without a sheet, of cells, whole
 * columns or whole rows; of several areas the first.
 *
 * @returns `undefined` for anything else
 *
 * @example
 * areaAt("Sheet1!B2:C3,E5") // => { firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 2, lastColumnIndex: 2 }
 * areaAt("5:6") // => { firstRowIndex: 4, firstColumnIndex: 0, lastRowIndex: 5, lastColumnIndex: 16383 }
 */
export function areaAt(address: string): CellArea | undefined {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(",");
  const [from = "", to = from] = first.split(":");
  if (/^\$?\d+$/.test(from)) return readArea(`A${bare(from)}:${lastColumn}${bare(to)}`);
  if (/^\$?[A-Za-z]+$/.test(from)) return readArea(`${from}1:${to}${grid.rows}`);
  return readArea(first);
}

/**
 * Address of an area.
 *
 * @example
 * addressOf({ firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 2, lastColumnIndex: 2 }) // => "B2:C3"
 */
export function addressOf(area: CellArea): string {
  const first = `${columnLetters(area.firstColumnIndex)}${area.firstRowIndex + 1}`;
  return `${first}:${columnLetters(area.lastColumnIndex)}${area.lastRowIndex + 1}`;
}

const lastColumn = columnLetters(grid.columns - 1);

function bare(rowAddress: string): string {
  return rowAddress.replace("$", "");
}
