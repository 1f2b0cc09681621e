import type { DateSystem } from "../../intake/sheets/workbookCells";
import type { PlannedCell, SheetPlan } from "../../workflow/sheetPlan";
import type { SheetLayout } from "../xlsx/write/sheetLayout";
import { bytesOf } from "./blockPace";
import { cellToWrite, numberFormats, textToWrite } from "./cellToWrite";

/** What goes into a sheet whose ground is laid. */
export interface Filling {
  readonly plan: SheetPlan;
  readonly layout: SheetLayout;
  readonly dateSystem: DateSystem;
  /** Headings the table has so far; `undefined` where there is no table yet. */
  readonly oldHeadings: readonly string[] | undefined;
}

/** Queues everything but the table's rows: lines, headings, formats, and the hidden columns. */
export function fillTop(sheet: Excel.Worksheet, filling: Filling): void {
  const { plan, layout } = filling;
  const { lines, table } = plan;
  if (lines.length > 0)
    sheet.getRangeByIndexes(0, 0, lines.length, 1).values = lines.map(({ text }) => [
      textToWrite(text),
    ]);
  fillHeadings(sheet, filling);
  const rows = layout.lastSheetRow - layout.headerSheetRow;
  table.columns.forEach(({ kind }, columnIndex) => {
    const cells = sheet.getRangeByIndexes(layout.headerSheetRow, columnIndex, rows, 1);
    setNumberFormat(cells, numberFormats[kind]);
  });
  for (const { columnIndex, words } of layout.held)
    sheet.getRangeByIndexes(layout.headerSheetRow, columnIndex, words.length, 1).values = words.map(
      (word) => [textToWrite(word)],
    );
}

/** One format for all cells of a range, which Excel takes although its declarations do not say so. */
export function setNumberFormat(cells: Excel.Range, format: string): void {
  (cells as { numberFormat: unknown }).numberFormat = format;
}

/** Two columns of a table never have one name: a new one may be that of an old one further right. */
function fillHeadings(sheet: Excel.Worksheet, { plan, layout, oldHeadings }: Filling): void {
  const { columns } = plan.table;
  const cells = sheet.getRangeByIndexes(layout.headerSheetRow - 1, 0, 1, columns.length);
  setNumberFormat(cells, numberFormats.general);
  const isOther = columns.some(({ header }, index) => oldHeadings?.[index] !== header);
  if (oldHeadings !== undefined && isOther)
    cells.values = [columns.map((_, index) => `~ ${index + 1}`)];
  cells.values = [columns.map(({ header }) => textToWrite(header))];
}

/** Rows as Excel is to be given them. */
export function rowsToWrite(
  { plan, dateSystem }: Filling,
  rows: readonly (readonly PlannedCell[])[],
): (string | number)[][] {
  return rows.map((cells) =>
    plan.table.columns.map(({ kind }, index) =>
      cellToWrite(cells[index] ?? null, kind, dateSystem),
    ),
  );
}

/**
 * Cuts a table's rows into blocks of about so many bytes; a table without rows is one empty block.
 *
 * @example
 * rowBlocks([["a"], ["b"]], 1).length // => 2
 */
export function rowBlocks(
  rows: readonly (readonly PlannedCell[])[],
  blockBytes: number,
): (readonly (readonly PlannedCell[])[])[] {
  const blocks: (readonly PlannedCell[])[][] = [[]];
  let bytes = 0;
  for (const row of rows) {
    const more = bytesOf([row]);
    if (bytes > 0 && bytes + more > blockBytes) {
      blocks.push([]);
      bytes = 0;
    }
    blocks.at(-1)?.push(row);
    bytes += more;
  }
  return blocks;
}
