import { isoDay } from "../core/calendar/day";
import {
  cellKind,
  type CellColumn,
  type SheetCells,
  type WorkbookCells,
} from "../intake/sheets/workbookCells";
import type { PlannedCell, SheetPlan } from "./sheetPlan";

/** Where each text of the workbook stands in its table of texts. */
type TextPlaces = Map<string, number>;

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
  // A workbook's texts stand once each; what is planned must keep to that.
  const places = new Map(workbook.texts.map((text, place) => [text, place]));
  const planned = sheetCells(plan, name, places);
  const texts = [...places.keys()];
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

function sheetCells(
  { lines, table, memory = [] }: SheetPlan,
  name: string,
  places: TextPlaces,
): SheetCells {
  const above: (readonly PlannedCell[])[] = lines.map(({ text }) => [text]);
  if (lines.length > 0) above.push([]);
  const header = table.columns.map((column) => column.header);
  const rows = [...above, header, ...table.rows];
  const rowCount = Math.max(rows.length, memory.length);
  const columns = table.columns.map((_, columnIndex) => {
    const cells = rows.map((row) => row[columnIndex] ?? null);
    return cellColumn(padded(cells, rowCount), places);
  });
  const remembered =
    memory.length === 0 ? [] : [undefined, cellColumn(padded(memory, rowCount), places)];
  return {
    name,
    hidden: false,
    rowCount,
    columns: [...columns, ...remembered],
    merges: [],
    tables: [],
    hiddenRows: [],
  };
}

function padded(cells: readonly PlannedCell[], rowCount: number): readonly PlannedCell[] {
  return Array.from({ length: rowCount }, (_, rowIndex) => cells[rowIndex] ?? null);
}

function cellColumn(cells: readonly PlannedCell[], places: TextPlaces): CellColumn {
  const kinds = new Uint8Array(cells.length);
  const values = new Float64Array(cells.length);
  cells.forEach((cell, rowIndex) => {
    if (cell === null || cell === "") return;
    kinds[rowIndex] = typeof cell === "number" ? cellKind.number : cellKind.text;
    if (typeof cell === "number") values[rowIndex] = cell;
    else values[rowIndex] = placeOf(typeof cell === "string" ? cell : isoDay(cell.on), places);
  });
  return { kinds, values, formats: new Uint16Array(cells.length) };
}

function placeOf(text: string, places: TextPlaces): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size);
  return places.size - 1;
}
