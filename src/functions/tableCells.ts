import { eachSlice, rowsASlice, type Sliced } from "../core/sliced";
import type { RawCell } from "../intake/cells/reading";
import {
  cellErrors,
  cellKind,
  type CellColumn,
  type SheetCells,
} from "../intake/sheets/workbookCells";
import { isBlankCell, rawCell } from "./argumentCells";

/** The texts of a workbook made of arguments: each once, by its place. */
export type TextPlaces = Map<string, number>;

/**
 * A table passed to a formula, as a sheet the intake reads: its first row is the heading.
 *
 * @param given - rows of cells as Excel hands them over
 * @param texts - filled with the table's texts
 * @returns `undefined` for a table without a filled cell
 */
export function* tableCells(
  name: string,
  given: unknown,
  texts: TextPlaces,
): Sliced<SheetCells | undefined> {
  const rows = rowsOf(given);
  let rowCount = rows.length;
  while (rowCount > 0 && rows[rowCount - 1]?.every((cell) => isBlankCell(rawCell(cell))) === true)
    rowCount--;
  if (rowCount === 0) return undefined;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, () => blankColumn(rowCount));
  yield* eachSlice(rowCount, rowsASlice, (from, to) => {
    for (let rowIndex = from; rowIndex < to; rowIndex++)
      fillRow(columns, rowIndex, rows[rowIndex] ?? [], texts);
  });
  return { name, hidden: false, rowCount, columns, merges: [], tables: [], hiddenRows: [] };
}

function rowsOf(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[given]];
  const rows: readonly unknown[] = given;
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

function blankColumn(length: number): CellColumn {
  return {
    kinds: new Uint8Array(length),
    values: new Float64Array(length),
    formats: new Uint16Array(length),
  };
}

function fillRow(
  columns: readonly CellColumn[],
  rowIndex: number,
  row: readonly unknown[],
  texts: TextPlaces,
): void {
  for (const [at, column] of columns.entries()) {
    const cell = rawCell(row[at] ?? null);
    if (isBlankCell(cell)) continue;
    const [kind, value] = kindAndValue(cell, texts);
    column.kinds[rowIndex] = kind;
    column.values[rowIndex] = value;
  }
}

function kindAndValue(cell: RawCell, texts: TextPlaces): readonly [kind: number, value: number] {
  if (typeof cell === "number") return [cellKind.number, cell];
  if (typeof cell === "boolean") return [cellKind.boolean, Number(cell)];
  if (typeof cell === "string") {
    const place = texts.get(cell) ?? texts.size;
    texts.set(cell, place);
    return [cellKind.text, place];
  }
  const known = cellErrors.findIndex((error) => error === cell?.error);
  return [cellKind.error, known < 0 ? cellErrors.indexOf("#OTHER!") : known];
}
