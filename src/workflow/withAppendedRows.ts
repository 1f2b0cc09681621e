import { allAtOnce, type Sliced } from "../core/sliced";
import { cellKind, type CellColumn, type WorkbookCells } from "../intake/sheets/workbookCells";
import { freeSheetName, ownSheet } from "./ownSheet";
import { findOwnTable } from "./ownTable";
import { plannedText } from "./plannedText";
import type { PlannedCell, SheetPlan } from "./sheetPlan";
import { textsWithInSlices, type GrownTexts } from "./textsWith";
import { withPlannedSheetInSlices } from "./withPlannedSheet";

/**
 * A workbook as it will read once rows are added below the table of a sheet of ours: by heading,
 * whatever the order of the columns there; a column the sheet lacks comes behind the others. Where
 * there is no such sheet, it is made.
 *
 * @param plan - the sheet as planned with the new rows alone
 */
export function withAppendedRows(workbook: WorkbookCells, plan: SheetPlan): WorkbookCells {
  return allAtOnce(withAppendedRowsInSlices(workbook, plan));
}

/** The same in slices: between the texts of a large workbook. */
export function* withAppendedRowsInSlices(
  workbook: WorkbookCells,
  plan: SheetPlan,
): Sliced<WorkbookCells> {
  const sheet = ownSheet(workbook, plan.role);
  const headings = plan.table.columns.map(({ header }) => header);
  const table = sheet && findOwnTable({ sheet, texts: workbook.texts }, headings);
  if (sheet === undefined || table === undefined)
    return yield* withPlannedSheetInSlices(workbook, plan, freeSheetName(plan.name, workbook));

  const rows = plan.table.rows;
  const added = textsOf([headings, ...rows]);
  const { texts, placeOf } = yield* textsWithInSlices(workbook.texts, added);
  const from = sheet.rowCount;
  const rowCount = from + rows.length;
  const columns = sheet.columns.map((column) => longer(column, rowCount));
  headings.forEach((heading, place) => {
    const at = table.columns.get(heading) ?? columns.push(newColumn(rowCount)) - 1;
    const column = (columns[at] ??= newColumn(rowCount));
    if (!table.columns.has(heading)) put(column, table.headerRowIndex, heading, placeOf);
    rows.forEach((row, below) => put(column, from + below, row[place] ?? null, placeOf));
  });
  const grown = { ...sheet, rowCount, columns };
  const sheets = workbook.sheets.map((known) => (known === sheet ? grown : known));
  return { ...workbook, texts, sheets };
}

function textsOf(rows: readonly (readonly PlannedCell[])[]): readonly string[] {
  return rows.flatMap((row) => row.flatMap((cell) => plannedText(cell) ?? []));
}

function put(
  column: CellColumn,
  rowIndex: number,
  cell: PlannedCell,
  placeOf: GrownTexts["placeOf"],
): void {
  const text = plannedText(cell);
  if (typeof cell === "number") {
    column.kinds[rowIndex] = cellKind.number;
    column.values[rowIndex] = cell;
  } else if (text !== undefined) {
    column.kinds[rowIndex] = cellKind.text;
    column.values[rowIndex] = placeOf(text);
  }
}

function newColumn(rowCount: number): CellColumn {
  return {
    kinds: new Uint8Array(rowCount),
    values: new Float64Array(rowCount),
    formats: new Uint16Array(rowCount),
  };
}

function longer(column: CellColumn | undefined, rowCount: number): CellColumn | undefined {
  if (column === undefined) return undefined;
  const grown = newColumn(rowCount);
  grown.kinds.set(column.kinds);
  grown.values.set(column.values);
  grown.formats.set(column.formats);
  return grown;
}
