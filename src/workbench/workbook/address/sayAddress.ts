import type { Area } from "../area";
import { endColumn, endRow, isWholeColumns, isWholeRows } from "./areas";
import { columnLetters } from "./columnLetters";

/**
 * Says an area as Excel does, without its sheet.
 *
 * @param mark - "$" for an absolute address, as names are kept
 *
 * @example
 * sayArea({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }) // => "A1"
 * sayArea({ rowIndex: 1, columnIndex: 0, rowCount: 3, columnCount: 2 }, "$") // => "$A$2:$B$4"
 */
export function sayArea(area: Area, mark: "" | "$" = ""): string {
  const first = mark + columnLetters(area.columnIndex);
  const last = mark + columnLetters(endColumn(area) - 1);
  if (isWholeColumns(area)) return `${first}:${last}`;
  if (isWholeRows(area)) return `${mark}${area.rowIndex + 1}:${mark}${endRow(area)}`;
  const start = `${first}${mark}${area.rowIndex + 1}`;
  const oneCell = area.rowCount === 1 && area.columnCount === 1;
  return oneCell ? start : `${start}:${last}${mark}${endRow(area)}`;
}

/** Says an area with its sheet: `'Sheet one'!A1:B2`. */
export function sayAddress(sheetName: string, area: Area, mark: "" | "$" = ""): string {
  return `${sayWholeSheetName(sheetName)}!${sayArea(area, mark)}`;
}

/**
 * Quotes a sheet's name where a formula needs it.
 *
 * @example
 * sayWholeSheetName("Clients") // => "Clients"
 * sayWholeSheetName("Bob's list") // => "'Bob''s list'"
 * sayWholeSheetName("A1") // => "'A1'"
 * sayWholeSheetName("客户") // => "客户"
 */
export function sayWholeSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Names a formula would read as a cell: "A1", "R1C1", "RC". */
function looksLikeReference(name: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c?\d*$/i.test(name) || /^c\d*$/i.test(name);
}
