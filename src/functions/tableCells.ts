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
export function tableCells(
  name: string,
  given: unknown,
  texts: TextPlaces,
): SheetCells | undefined {
  const rows = rowsOf(given);
  let rowCount = rows.length;
  while (rowCount > 0 && rows[rowCount - 1]?.every(isBlankCell) === true) rowCount--;
  if (rowCount === 0) return undefined;
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) =>
    columnOf(
      rows.slice(0, rowCount).map((row) => row[at] ?? null),
      texts,
    ),
  );
  return { name, hidden: false, rowCount, columns, merges: [], tables: [], hiddenRows: [] };
}

function rowsOf(given: unknown): readonly (readonly RawCell[])[] {
  if (!Array.isArray(given)) return [[rawCell(given)]];
  return (given as readonly unknown[]).map((row) =>
    Array.isArray(row) ? row.map(rawCell) : [rawCell(row)],
  );
}

function columnOf(cells: readonly RawCell[], texts: TextPlaces): CellColumn {
  const column: CellColumn = {
    kinds: new Uint8Array(cells.length),
    values: new Float64Array(cells.length),
    formats: new Uint16Array(cells.length),
  };
  for (const [rowIndex, cell] of cells.entries()) {
    if (isBlankCell(cell)) continue;
    const [kind, value] = kindAndValue(cell, texts);
    column.kinds[rowIndex] = kind;
    column.values[rowIndex] = value;
  }
  return column;
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
