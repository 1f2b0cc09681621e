import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import { isOnSheet } from "./areas";
import { columnIndexOf } from "./columnLetters";

export interface Address {
  /** As written, quotes removed; `undefined` when the address names no sheet. */
  readonly sheetName: string | undefined;
  readonly area: Area;
}

const cellPattern = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i;
const columnPattern = /^\$?([a-z]{1,3})$/i;
const rowPattern = /^\$?(\d{1,7})$/;

/**
 * Reads an address as Excel writes it: a cell, a rectangle, whole columns or whole rows, with or
 * without a sheet and dollar signs. The corners may be given in any order.
 *
 * @returns `undefined` for what is no address or lies outside of a sheet
 *
 * @example
 * readAddress("'Bob''s list'!$B$2")?.sheetName // => "Bob's list"
 * readAddress("B2:A1")?.area // => { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 }
 * readAddress("XFE1") // => undefined
 */
export function readAddress(text: string): Address | undefined {
  const split = splitSheetName(text.trim());
  if (split === undefined) return undefined;
  const area = readArea(split.rest);
  return area === undefined ? undefined : { sheetName: split.sheetName, area };
}

/** Splits `'Sheet one'!A1` at its last exclamation mark; the name's quotes are removed. */
export function splitSheetName(
  text: string,
): { readonly sheetName: string | undefined; readonly rest: string } | undefined {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheetName: undefined, rest: text };
  const written = text.slice(0, mark);
  const rest = text.slice(mark + 1);
  if (!written.startsWith("'")) return written === "" ? undefined : { sheetName: written, rest };
  if (written.length < 3 || !written.endsWith("'")) return undefined;
  return { sheetName: written.slice(1, -1).replaceAll("''", "'"), rest };
}

/** Reads the part of an address behind the sheet's name. */
export function readArea(text: string): Area | undefined {
  const corners = text.split(":");
  const [first, last = first] = corners;
  if (first === undefined || last === undefined || corners.length > 2) return undefined;
  const area = rectangle(first, last) ?? wholeLines(corners);
  return area !== undefined && isOnSheet(area) ? area : undefined;
}

function rectangle(first: string, last: string): Area | undefined {
  const start = readCell(first);
  const end = readCell(last);
  if (start === undefined || end === undefined) return undefined;
  return spanning(start, end);
}

function readCell(text: string): [rowIndex: number, columnIndex: number] | undefined {
  const [, letters, digits] = cellPattern.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return [Number(digits) - 1, columnIndexOf(letters)];
}

function wholeLines([first = "", last = ""]: readonly string[]): Area | undefined {
  const [, from] = columnPattern.exec(first) ?? [];
  const [, to] = columnPattern.exec(last) ?? [];
  if (from !== undefined && to !== undefined) {
    return spanning([0, columnIndexOf(from)], [sheetRowCount - 1, columnIndexOf(to)]);
  }
  const [, top] = rowPattern.exec(first) ?? [];
  const [, bottom] = rowPattern.exec(last) ?? [];
  if (top === undefined || bottom === undefined) return undefined;
  return spanning([Number(top) - 1, 0], [Number(bottom) - 1, sheetColumnCount - 1]);
}

function spanning(
  [rowA, columnA]: readonly [number, number],
  [rowB, columnB]: readonly [number, number],
): Area {
  return {
    rowIndex: Math.min(rowA, rowB),
    columnIndex: Math.min(columnA, columnB),
    rowCount: Math.abs(rowA - rowB) + 1,
    columnCount: Math.abs(columnA - columnB) + 1,
  };
}
