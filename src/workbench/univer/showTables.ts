import {
  DeleteWorksheetRangeThemeStyleMutation,
  SetWorksheetRangeThemeStyleMutation,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../workbook/book";
import type { BookSheet } from "../workbook/book/bookSheet";
import { rangeOf, type WorkbookGrid } from "./workbookGrid";

/** The theme Univer's own tables have. */
const theme = "default";

const shownRanges = new WeakMap<BookSheet, readonly ReturnType<typeof rangeOf>[]>();

/** Shows a sheet's tables: a coloured header and banded rows. */
export function showTables(grid: WorkbookGrid, book: Book, sheet: BookSheet): void {
  const params = { unitId: grid.unitId, subUnitId: sheet.id, themeName: theme };
  for (const range of shownRanges.get(sheet) ?? [])
    grid.run(DeleteWorksheetRangeThemeStyleMutation.id, { ...params, range });
  const ranges = book.tables
    .filter((table) => table.sheet === sheet && table.style !== "")
    .map(({ area }) => rangeOf(area));
  for (const range of ranges)
    grid.run(SetWorksheetRangeThemeStyleMutation.id, { ...params, range });
  shownRanges.set(sheet, ranges);
}
