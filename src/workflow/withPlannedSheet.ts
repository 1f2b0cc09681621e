import { allAtOnce, type Sliced } from "../core/sliced";
import {
  cellKind,
  type CellColumn,
  type SheetCells,
  type WorkbookCells,
} from "../intake/sheets/workbookCells";
import { plannedText } from "./plannedText";
import type { PlannedCell, SheetPlan } from "./sheetPlan";
import { textsWithInSlices, type GrownTexts } from "./textsWith";

/**
 * A workbook as it will read once a planned sheet is written: the sheet stands in the place of the
 * one it refills, or behind all others; what it remembers stands beside the table. Days stand as `yyyy-mm-dd`, which reads the same.
 *
 * @param workbook - as it is
 * @param plan - what will be written: its lines, a blank row, its table
 * @param name - the sheet's name in the workbook
 */
export function withPlannedSheet(
  workbook: WorkbookCells,
  plan: SheetPlan,
  name: string,
): WorkbookCells {
  return allAtOnce(withPlannedSheetInSlices(workbook, plan, name));
}

/** The same in slices: between the texts of a large workbook. */
export function* withPlannedSheetInSlices(
  workbook: WorkbookCells,
  plan: SheetPlan,
  name: string,
): Sliced<WorkbookCells> {
  const columns = plannedColumns(plan);
  const grown = yield* textsWithInSlices(workbook.texts, columns.flatMap(textsOf));
  const { texts } = grown;
  const planned = sheetCells(columns, name, grown.placeOf);
  const known = workbook.sheets.findIndex((sheet) => sheet.name === name);
  if (known >= 0) {
    const sheets = workbook.sheets.map((sheet, place) => (place === known ? planned : sheet));
    return { ...workbook, texts, sheets };
  }
  const mark = { name: `_clinic_recall_${plan.role}`, sheet: name, refersTo: "", hidden: true };
  return {
    ...workbook,
    texts,
    sheets: [...workbook.sheets, planned],
    names: [...workbook.names, mark],
  };
}

type PlannedColumn = readonly PlannedCell[];

/** The sheet column by column, from its first row; what it remembers stands beside its table. */
function plannedColumns({ lines, table, memory = [] }: SheetPlan): readonly PlannedColumn[] {
  const above: PlannedColumn[] = lines.map(({ text }) => [text]);
  if (lines.length > 0) above.push([]);
  const header = table.columns.map((column) => column.header);
  const rows = [...above, header, ...table.rows];
  const rowCount = Math.max(rows.length, memory.length);
  const columns = table.columns.map((_, columnIndex) =>
    padded(
      rows.map((row) => row[columnIndex] ?? null),
      rowCount,
    ),
  );
  return memory.length === 0
    ? columns
    : [...columns, padded([], rowCount), padded(memory, rowCount)];
}

function padded(cells: PlannedColumn, rowCount: number): PlannedColumn {
  return Array.from({ length: rowCount }, (_, rowIndex) => cells[rowIndex] ?? null);
}

function textsOf(cells: PlannedColumn): readonly string[] {
  return cells.flatMap((cell) => plannedText(cell) ?? []);
}

function sheetCells(
  columns: readonly PlannedColumn[],
  name: string,
  placeOf: GrownTexts["placeOf"],
): SheetCells {
  return {
    name,
    hidden: false,
    rowCount: columns[0]?.length ?? 0,
    columns: columns.map((cells) => cellColumn(cells, placeOf)),
    merges: [],
    tables: [],
    hiddenRows: [],
  };
}

function cellColumn(cells: PlannedColumn, placeOf: GrownTexts["placeOf"]): CellColumn {
  const kinds = new Uint8Array(cells.length);
  const values = new Float64Array(cells.length);
  cells.forEach((cell, rowIndex) => {
    const text = plannedText(cell);
    if (typeof cell === "number") {
      kinds[rowIndex] = cellKind.number;
      values[rowIndex] = cell;
    } else if (text !== undefined) {
      kinds[rowIndex] = cellKind.text;
      values[rowIndex] = placeOf(text);
    }
  });
  return { kinds, values, formats: new Uint16Array(cells.length) };
}
