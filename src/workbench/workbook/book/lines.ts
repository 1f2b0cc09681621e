import { isWholeColumns, isWholeRows } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import type { LineRuns } from "../lineRuns";
import type { BookSheet, LineLook } from "./bookSheet";
import { requireAllowed } from "./protection";
import { invalidArgument } from "./refusals";

const plain: LineLook = { points: undefined, hidden: false, filtered: false };
const known = new Map<string, LineLook>();

/** One record for equal looks, so that runs of lines join; `undefined` for a line as it came. */
function lineLook(look: LineLook): LineLook | undefined {
  const key = `${look.points ?? ""} ${look.hidden} ${look.filtered}`;
  if (key === " false false") return undefined;
  const same = known.get(key) ?? look;
  known.set(key, same);
  return same;
}

/** How a row or column is shown. */
export function lineAt(lines: LineRuns<LineLook>, index: number): LineLook {
  return lines.at(index) ?? plain;
}

export function isHidden(look: LineLook): boolean {
  return look.hidden || look.filtered;
}

/** Changes some traits of some lines. */
export function changeLines(
  lines: LineRuns<LineLook>,
  { start, count }: { readonly start: number; readonly count: number },
  traits: Partial<LineLook>,
): void {
  lines.change(start, count, (look) => lineLook({ ...(look ?? plain), ...traits }));
}

export function hideRows(book: Book, sheet: BookSheet, area: Area, hidden: boolean): void {
  requireAllowed(book, sheet, "allowFormatRows");
  // Shown by hand, a row is shown whatever a filter said.
  const traits = hidden ? { hidden } : { hidden, filtered: false };
  changeLines(sheet.rows, { start: area.rowIndex, count: area.rowCount }, traits);
  book.tell({ kind: "rowHiddenChanged", sheet, area, hidden });
  book.tell({ kind: "sheetLook", sheet, what: "rows" });
}

export function hideColumns(book: Book, sheet: BookSheet, area: Area, hidden: boolean): void {
  requireAllowed(book, sheet, "allowFormatColumns");
  changeLines(sheet.columns, { start: area.columnIndex, count: area.columnCount }, { hidden });
  book.tell({ kind: "sheetLook", sheet, what: "columns" });
}

/** @param points - 0 hides; at most 409.5 */
export function sizeRows(
  book: Book,
  sheet: BookSheet,
  area: Area,
  points: number | undefined,
): void {
  requireAllowed(book, sheet, "allowFormatRows");
  requireSize(points, 409.5);
  const lines = { start: area.rowIndex, count: area.rowCount };
  changeLines(sheet.rows, lines, points === 0 ? { hidden: true } : { points, hidden: false });
  book.tell({ kind: "sheetLook", sheet, what: "rows" });
}

/** @param points - 0 hides; at most 255 characters' width */
export function sizeColumns(
  book: Book,
  sheet: BookSheet,
  area: Area,
  points: number | undefined,
): void {
  requireAllowed(book, sheet, "allowFormatColumns");
  requireSize(points, 1343);
  const lines = { start: area.columnIndex, count: area.columnCount };
  changeLines(sheet.columns, lines, points === 0 ? { hidden: true } : { points, hidden: false });
  book.tell({ kind: "sheetLook", sheet, what: "columns" });
}

function requireSize(points: number | undefined, largest: number): void {
  if (points !== undefined && !(points >= 0 && points <= largest)) throw invalidArgument();
}

/** Moves the looks of whole lines when whole lines are put in; new ones are of the size before. */
export function insertLines(sheet: BookSheet, area: Area): void {
  if (isWholeRows(area)) insert(sheet.rows, area.rowIndex, area.rowCount);
  else if (isWholeColumns(area)) insert(sheet.columns, area.columnIndex, area.columnCount);
}

function insert(lines: LineRuns<LineLook>, start: number, count: number): void {
  const { points } = start === 0 ? plain : lineAt(lines, start - 1);
  lines.insert(start, count, lineLook({ ...plain, points }));
}

export function removeLines(sheet: BookSheet, area: Area): void {
  if (isWholeRows(area)) sheet.rows.remove(area.rowIndex, area.rowCount);
  else if (isWholeColumns(area)) sheet.columns.remove(area.columnIndex, area.columnCount);
}
