import { isoDay } from "../core/calendar/day";
import { cellKind, type CellColumn, type WorkbookCells } from "../intake/sheets/workbookCells";
import { freeSheetName, ownSheet } from "./ownSheet";
import { findOwnTable } from "./ownTable";
import type { PlannedCell, SheetPlan } from "./sheetPlan";
import { withPlannedSheet } from "./withPlannedSheet";

/**
 * A workbook as it will read once rows are added below the table of a sheet of ours: by heading,
 * whatever the order of the columns there; a column the sheet lacks comes behind the others. Where
 * there is no such sheet, it is made.
 *
 * @param plan - the sheet as planned with the new rows alone
 */
export function withAppendedRows(workbook: WorkbookCells, plan: SheetPlan): WorkbookCells {
  const sheet = ownSheet(workbook, plan.role);
  const headings = plan.table.columns.map(({ header }) => header);
  const table = sheet && findOwnTable({ sheet, texts: workbook.texts }, headings);
  if (sheet === undefined || table === undefined)
    return withPlannedSheet(workbook, plan, freeSheetName(plan.name, workbook));

  const texts = new NewTexts(workbook.texts);
  const from = sheet.rowCount;
  const rowCount = from + plan.table.rows.length;
  const columns = sheet.columns.map((column) => longer(column, rowCount));
  headings.forEach((heading, place) => {
    const at = table.columns.get(heading) ?? columns.push(newColumn(rowCount)) - 1;
    const column = (columns[at] ??= newColumn(rowCount));
    if (!table.columns.has(heading)) put(column, table.headerRowIndex, heading, texts);
    plan.table.rows.forEach((row, below) => put(column, from + below, row[place] ?? null, texts));
  });
  const grown = { ...sheet, rowCount, columns };
  const sheets = workbook.sheets.map((known) => (known === sheet ? grown : known));
  return { ...workbook, texts: texts.all(), sheets };
}

/** The texts of a workbook and those that are new; a workbook's texts stand once each. */
class NewTexts {
  readonly #known: readonly string[];
  readonly #added: string[] = [];

  constructor(known: readonly string[]) {
    this.#known = known;
  }

  placeOf(text: string): number {
    const known = this.#known.indexOf(text);
    if (known >= 0) return known;
    const added = this.#added.indexOf(text);
    return this.#known.length + (added >= 0 ? added : this.#added.push(text) - 1);
  }

  all(): readonly string[] {
    return [...this.#known, ...this.#added];
  }
}

function put(column: CellColumn, rowIndex: number, cell: PlannedCell, texts: NewTexts): void {
  if (cell === null || cell === "") return;
  column.kinds[rowIndex] = typeof cell === "number" ? cellKind.number : cellKind.text;
  if (typeof cell === "number") column.values[rowIndex] = cell;
  else column.values[rowIndex] = texts.placeOf(typeof cell === "string" ? cell : isoDay(cell.on));
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
