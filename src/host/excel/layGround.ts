import type { CellArea } from "../../intake/sheets/workbookCells";
import type { SheetPlan } from "../../workflow/sheetPlan";
import { ourSheetMark } from "../xlsx/ourSheets";
import { freeSheetName } from "../xlsx/write/freeNames";
import type { SheetLayout } from "../xlsx/write/sheetLayout";
import { rangeAt, rowsOf } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { excelHas } from "./newerMembers";
import type { OwnSheet, OwnTable, WorkbookPlace } from "./ownSheet";

/** A sheet of ours, ready to be filled: empty but for its table, which lies where it is planned. */
export interface Ground {
  readonly id: string;
  readonly name: string;
  /** The table that was kept, with its old headings; `undefined` where one is to be made. */
  readonly table: Pick<OwnTable, "name" | "headings"> | undefined;
}

/**
 * Makes the sheet, with our hidden name on it, or empties the one that is there.
 *
 * A sheet that is there is never deleted, and its table never taken out: the first would empty
 * Excel's list of what can be undone, the second would break formulas that name the table.
 */
export function layGround(
  requests: ExcelRequests,
  place: WorkbookPlace,
  planned: { readonly plan: SheetPlan; readonly layout: SheetLayout },
): Promise<Ground> {
  const { own } = place;
  return own === undefined
    ? addSheet(requests, place, planned.plan)
    : emptySheet(requests, own, planned);
}

function addSheet(
  requests: ExcelRequests,
  { sheetNames }: WorkbookPlace,
  plan: SheetPlan,
): Promise<Ground> {
  const name = freeSheetName(plan.name, sheetNames);
  return requests.ask(
    (workbook) => {
      const sheet = workbook.worksheets.add(name);
      const mark = sheet.names.add(ourSheetMark(plan.role), sheet.getRange("A1"));
      mark.visible = false;
      sheet.load({ id: true, name: true });
      return () => ({ id: sheet.id, name: sheet.name, table: undefined });
    },
    { sheet: name, isWriting: true },
  );
}

function emptySheet(
  requests: ExcelRequests,
  own: OwnSheet,
  { plan, layout }: { readonly plan: SheetPlan; readonly layout: SheetLayout },
): Promise<Ground> {
  const { id, name, table } = own;
  return requests.ask(
    (workbook) => {
      const sheet = workbook.worksheets.getItem(id);
      sheet.getRange().unmerge();
      for (const other of own.otherTables) workbook.tables.getItem(other).convertToRange();
      if (own.touched !== undefined) clear(sheet, own.touched, table);
      if (table !== undefined) {
        const kept = workbook.tables.getItem(table.name);
        if (table.hasTotals) kept.showTotals = false;
        moveTable(sheet, table, layout);
        sizeTable({ sheet, kept, table, plan, layout });
      }
      return () => ({ id, name, table });
    },
    { sheet: name, isWriting: true },
  );
}

/** Everything but the table's headings, which Excel does not let go. */
function clear(sheet: Excel.Worksheet, touched: CellArea, table: OwnTable | undefined): void {
  const whole = rangeAt(sheet, touched);
  whole.columnHidden = false;
  whole.rowHidden = false;
  whole.format.useStandardHeight = true;
  whole.dataValidation.clear();
  const headerIndex = table?.area.firstRowIndex;
  if (headerIndex === undefined || headerIndex > touched.lastRowIndex) {
    whole.clear();
    return;
  }
  const parts = [
    { ...touched, lastRowIndex: headerIndex - 1 },
    { ...touched, firstRowIndex: headerIndex + 1 },
    {
      ...touched,
      firstRowIndex: headerIndex,
      lastRowIndex: headerIndex,
      firstColumnIndex: (table?.area.lastColumnIndex ?? -1) + 1,
    },
  ];
  for (const part of parts) if (isSome(part)) rangeAt(sheet, part).clear();
}

function isSome(area: CellArea): boolean {
  return rowsOf(area) > 0 && area.lastColumnIndex >= area.firstColumnIndex;
}

/** Brings the table's header row to its planned place, by rows and columns before it. */
function moveTable(sheet: Excel.Worksheet, { area }: OwnTable, layout: SheetLayout): void {
  const down = layout.headerSheetRow - 1 - area.firstRowIndex;
  if (down > 0) sheet.getRange(`1:${down}`).insert(Excel.InsertShiftDirection.down);
  if (down < 0) sheet.getRange(`1:${-down}`).delete(Excel.DeleteShiftDirection.up);
  if (area.firstColumnIndex > 0)
    sheet
      .getRangeByIndexes(0, 0, 1, area.firstColumnIndex)
      .getEntireColumn()
      .delete(Excel.DeleteShiftDirection.left);
}

interface TableSizing {
  readonly sheet: Excel.Worksheet;
  readonly kept: Excel.Table;
  readonly table: OwnTable;
  readonly plan: SheetPlan;
  readonly layout: SheetLayout;
}

function sizeTable(sizing: TableSizing): void {
  const { sheet, kept, table, plan, layout } = sizing;
  if (!excelHas("tableResize")) {
    sizeByParts(sizing);
    return;
  }
  kept.resize(sheet.getRange(layout.tableRef));
  const width = plan.table.columns.length;
  const fewer = table.headings.length - width;
  // Headings of columns that left the table stay behind.
  if (fewer > 0) sheet.getRangeByIndexes(layout.headerSheetRow - 1, width, 1, fewer).clear();
}

/** Older Excels only let a table grow and shrink by whole rows and columns. */
function sizeByParts({ sheet, kept, table, plan, layout }: TableSizing): void {
  const columns = table.headings.length;
  const more = plan.table.columns.length - columns;
  for (let count = 0; count < more; count++) kept.columns.add();
  for (let index = columns - 1; index >= columns + more; index--)
    kept.columns.getItemAt(index).delete();
  const rows = rowsOf(table.area) - 1 - (table.hasTotals ? 1 : 0);
  const planned = layout.lastSheetRow - layout.headerSheetRow;
  const width = plan.table.columns.length;
  if (planned > rows) {
    const blank = Array.from({ length: width }, () => "");
    kept.rows.add(
      undefined,
      Array.from({ length: planned - rows }, () => blank),
    );
  } else if (planned < rows) {
    sheet
      .getRangeByIndexes(layout.lastSheetRow, 0, rows - planned, width)
      .delete(Excel.DeleteShiftDirection.up);
  }
}
