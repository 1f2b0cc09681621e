import { endColumn, endRow } from "../address/areas";
import type { Area } from "../area";
import type { MemoryCell } from "./memoryCell";

/** The cells of a sheet that are not blank, column by column. */
export class CellGrid {
  private columns = new Map<number, Map<number, MemoryCell>>();

  at(rowIndex: number, columnIndex: number): MemoryCell | undefined {
    return this.columns.get(columnIndex)?.get(rowIndex);
  }

  set(rowIndex: number, columnIndex: number, cell: MemoryCell | undefined): void {
    const column = this.columns.get(columnIndex);
    if (cell === undefined) column?.delete(rowIndex);
    else if (column === undefined) this.columns.set(columnIndex, new Map([[rowIndex, cell]]));
    else column.set(rowIndex, cell);
  }

  /** Visits the cells of an area that are not blank, in no special order. */
  each(area: Area, visit: (cell: MemoryCell, rowIndex: number, columnIndex: number) => void): void {
    for (const [columnIndex, column] of this.columnsIn(area)) {
      if (column.size <= area.rowCount) {
        for (const [rowIndex, cell] of [...column]) {
          if (rowIndex >= area.rowIndex && rowIndex < endRow(area)) {
            visit(cell, rowIndex, columnIndex);
          }
        }
        continue;
      }
      for (let rowIndex = area.rowIndex; rowIndex < endRow(area); rowIndex += 1) {
        const cell = column.get(rowIndex);
        if (cell !== undefined) visit(cell, rowIndex, columnIndex);
      }
    }
  }

  /** The smallest area with all cells; `undefined` without any. */
  usedArea(): Area | undefined {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [columnIndex, column] of this.columns) {
      if (column.size === 0) continue;
      left = Math.min(left, columnIndex);
      right = Math.max(right, columnIndex);
      for (const rowIndex of column.keys()) {
        if (rowIndex < top) top = rowIndex;
        if (rowIndex > bottom) bottom = rowIndex;
      }
    }
    if (bottom < 0) return undefined;
    const size = { rowCount: bottom - top + 1, columnCount: right - left + 1 };
    return { rowIndex: top, columnIndex: left, ...size };
  }

  /** Gives every cell another place, or takes it away. */
  move(place: (rowIndex: number, columnIndex: number) => CellPlace | undefined): void {
    const before = this.columns;
    this.columns = new Map();
    for (const [columnIndex, column] of before) {
      for (const [rowIndex, cell] of column) {
        const after = place(rowIndex, columnIndex);
        if (after !== undefined) this.set(after.rowIndex, after.columnIndex, cell);
      }
    }
  }

  private columnsIn(area: Area): [number, Map<number, MemoryCell>][] {
    if (area.columnCount >= this.columns.size) {
      return [...this.columns].filter(
        ([columnIndex]) => columnIndex >= area.columnIndex && columnIndex < endColumn(area),
      );
    }
    const found: [number, Map<number, MemoryCell>][] = [];
    for (let index = area.columnIndex; index < endColumn(area); index += 1) {
      const column = this.columns.get(index);
      if (column !== undefined) found.push([index, column]);
    }
    return found;
  }
}

export interface CellPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
}
