import { columnLetter } from "../../intake/sheets/cellAccess";
import type { SheetReading, SheetWhy } from "../../intake/sheets/sheetReading";
import type { CellArea } from "../../intake/sheets/workbookCells";

/** Sheets that are left out by their name, their mark or the manager's word, whatever they hold. */
const leftOut: ReadonlySet<SheetWhy["code"]> = new Set([
  "our_sheet",
  "empty",
  "backup",
  "not_records",
  "switched_off",
]);

/**
 * The columns of a large sheet that are read to its end, told from what is understood of it so far.
 *
 * Of one plain list these are the columns that mean something or are asked about, and those left of
 * them, where totals and headings have their words. A sheet with several tables, or with rows that
 * are no records, is read whole: what such rows are may stand in any column.
 *
 * @param reading - the sheet as understood so far
 * @param used - where its values stand
 * @returns 0-based columns, from left to right
 */
export function columnsAskedFor(reading: SheetReading, used: CellArea): readonly number[] {
  if (reading.use === "no" && leftOut.has(reading.why.code)) return [];
  const all = Array.from(
    { length: used.lastColumnIndex - used.firstColumnIndex + 1 },
    (_, place) => used.firstColumnIndex + place,
  );
  if (!isPlainList(reading)) return all;
  const meant = new Set(
    reading.columnReadings.flatMap(({ column, field }) => (field === undefined ? [] : [column])),
  );
  for (const { column } of reading.questions) meant.add(column);
  for (const column of [...reading.ignoredColumns, ...reading.sensitiveColumns])
    meant.delete(column);
  const firstMeant = all.findIndex((column) => meant.has(columnLetter(column)));
  return all.filter((column, place) => place < firstMeant || meant.has(columnLetter(column)));
}

function isPlainList({ use, tables, headerRows, skipped }: SheetReading): boolean {
  if (use === "no" || tables.length > 0) return false;
  const lastHeaderRow = Math.max(0, ...headerRows);
  return lastHeaderRow > 0 && skipped.every(({ sheetRow }) => sheetRow <= lastHeaderRow);
}
