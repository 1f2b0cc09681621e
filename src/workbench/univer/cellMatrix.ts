import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Area } from "../workbook/area";
import { rangeOf } from "./workbookGrid";

/** Cells by row and column, as Univer holds them. */
export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The same cell all over an area. */
export function filledCells(area: Area, cell: ICellData): Cells {
  const { startRow, endRow, startColumn, endColumn } = rangeOf(area);
  const filled: Cells = {};
  for (let rowIndex = startRow; rowIndex <= endRow; rowIndex++) {
    const line: Record<number, ICellData> = {};
    for (let column = startColumn; column <= endColumn; column++) line[column] = { ...cell };
    filled[rowIndex] = line;
  }
  return filled;
}

/** The same cell wherever an area holds one; the others have nothing to lose. */
export function existingCells(cells: Cells, area: Area, cell: ICellData): Cells {
  const { startRow, endRow, startColumn, endColumn } = rangeOf(area);
  const found: Record<number, Record<number, ICellData>> = {};
  for (const rowIndex of Object.keys(cells).map(Number)) {
    if (rowIndex < startRow || rowIndex > endRow) continue;
    for (const column of Object.keys(cells[rowIndex] ?? {}).map(Number))
      if (column >= startColumn && column <= endColumn)
        (found[rowIndex] ??= {})[column] = { ...cell };
  }
  return found;
}

/** Visits every cell that is kept, without making lists of millions. */
export function visitCells(
  cells: Cells,
  visit: (rowIndex: number, columnIndex: number, cell: Nullable<ICellData>) => void,
): void {
  for (const row in cells) {
    const line = cells[row as unknown as number];
    for (const column in line)
      visit(Number(row), Number(column), line[column as unknown as number]);
  }
}

/** What is read of each cell of an area, row by row. */
export function readEach<Read>(
  area: Area,
  read: (rowIndex: number, columnIndex: number) => Read,
): Read[][] {
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, across) =>
      read(area.rowIndex + down, area.columnIndex + across),
    ),
  );
}
