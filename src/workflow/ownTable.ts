import type { RawCell } from "../intake/cells/reading";
import { cellAt, textAt, type SheetView } from "../intake/sheets/cellAccess";

/** A table of ours as it stands on a sheet after people have worked in it. */
export interface OwnTable {
  readonly view: SheetView;
  readonly headerRowIndex: number;
  /** Heading to 0-based column, from left to right. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Our tables begin within so many rows: the lines above them are few. */
const searchedRows = 40;

/**
 * Finds the table on a sheet of ours by its headings, wherever columns were moved to.
 *
 * @param headings - the headings it was made with; most of them must still be there
 * @returns `undefined` when no row has them, such as on a sheet somebody emptied
 */
export function findOwnTable(view: SheetView, headings: readonly string[]): OwnTable | undefined {
  const wanted = new Set(headings);
  for (let rowIndex = 0; rowIndex < Math.min(view.sheet.rowCount, searchedRows); rowIndex++) {
    const columns = new Map<string, number>();
    for (let columnIndex = 0; columnIndex < view.sheet.columns.length; columnIndex++) {
      const heading = textAt(view, rowIndex, columnIndex);
      if (heading !== "" && !columns.has(heading)) columns.set(heading, columnIndex);
    }
    const found = [...columns.keys()].filter((heading) => wanted.has(heading));
    if (found.length * 2 > wanted.size) return { view, headerRowIndex: rowIndex, columns };
  }
  return undefined;
}

/** The cell of a row under a heading; nothing where the column was taken out. */
export function cellUnder(table: OwnTable, heading: string, rowIndex: number): RawCell {
  const columnIndex = table.columns.get(heading);
  return columnIndex === undefined ? null : cellAt(table.view, rowIndex, columnIndex);
}
