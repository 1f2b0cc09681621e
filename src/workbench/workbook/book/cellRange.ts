import { isOnSheet } from "../address/areas";
import { shiftedArea } from "../address/shift";
import type { Area } from "../area";
import type { Book } from "../book";
import type { BookSheet } from "./bookSheet";
import { invalidArgument, invalidReference } from "./refusals";

/**
 * Cells somebody holds on to. While cells are put in and taken out around them they stay the same
 * cells: a range remembers how many shifts it has seen and catches up when it is asked.
 */
export interface CellRange {
  readonly book: Book;
  readonly sheet: BookSheet;
  /** As of the last shift seen; ask `areaOf`. */
  seenArea: Area | undefined;
  seenShifts: number;
}

/** @throws WireError InvalidArgument for an area that is not on a sheet */
export function cellRange(book: Book, sheet: BookSheet, area: Area): CellRange {
  if (!isOnSheet(area)) throw invalidArgument();
  return { book, sheet, seenArea: area, seenShifts: book.shifts.length };
}

/**
 * Where the cells of a range are now.
 *
 * @throws WireError InvalidReference when they or their sheet are gone
 */
export function areaOf(range: CellRange): Area {
  const { book, sheet } = range;
  for (const shift of book.shifts.slice(range.seenShifts)) {
    if (shift.sheetId !== sheet.id || range.seenArea === undefined) continue;
    range.seenArea = shiftedArea(range.seenArea, shift);
  }
  range.seenShifts = book.shifts.length;
  if (range.seenArea === undefined || !book.sheets.includes(sheet)) throw invalidReference();
  return range.seenArea;
}
