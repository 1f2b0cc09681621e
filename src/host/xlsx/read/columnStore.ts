import type { CellColumn } from "../../../intake/sheets/workbookCells";

/**
 * Most cells a sheet's columns may hold together, blank ones included: about 1.1 GB. A full sheet
 * of a hundred columns fits; a few stray cells at the far corner of many columns do not.
 */
const mostCells = 100_000_000;

interface GrowingColumn {
  kinds: Uint8Array;
  values: Float64Array;
  formats: Uint16Array;
}

/** Takes a sheet's cells in any order and gives them as columns of equal length. */
export class ColumnStore {
  rowCount = 0;
  private columns: (GrowingColumn | undefined)[] = [];
  private columnCount = 0;
  private reserved = 0;

  /** Puts a cell; false when the sheet has become too large to hold. Indexes are 0-based. */
  put(rowIndex: number, columnIndex: number, kind: number, value: number, format: number): boolean {
    let column = this.columns[columnIndex];
    if (column === undefined || rowIndex >= column.kinds.length) {
      column = this.grow(rowIndex, columnIndex);
      if (column === undefined) return false;
    }
    column.kinds[rowIndex] = kind;
    column.values[rowIndex] = value;
    column.formats[rowIndex] = format;
    if (rowIndex >= this.rowCount) this.rowCount = rowIndex + 1;
    return true;
  }

  /** The finished columns, or `undefined` when together they are too large to hold. */
  finish(): (CellColumn | undefined)[] | undefined {
    if (this.rowCount * this.columnCount > mostCells) return undefined;
    const finished: (CellColumn | undefined)[] = [];
    for (let index = 0; index < this.columns.length; index++) {
      const column = this.columns[index];
      finished.push(column && resized(column, this.rowCount));
      // Freed one by one: at the end of a long sheet two copies of everything would be in memory.
      this.columns[index] = undefined;
    }
    return finished;
  }

  private grow(rowIndex: number, columnIndex: number): GrowingColumn | undefined {
    const column = this.columns[columnIndex];
    const before = column?.kinds.length ?? 0;
    const capacity = Math.max(rowIndex + 1, Math.min(before * 2, 1_048_576), 64);
    this.reserved += capacity - before;
    if (this.reserved > mostCells) return undefined;
    if (column === undefined) {
      this.columnCount++;
      while (this.columns.length < columnIndex) this.columns.push(undefined);
    }
    const larger = resized(column ?? emptyColumn, capacity);
    this.columns[columnIndex] = larger;
    return larger;
  }
}

const emptyColumn: GrowingColumn = {
  kinds: new Uint8Array(0),
  values: new Float64Array(0),
  formats: new Uint16Array(0),
};

function resized(column: GrowingColumn, length: number): GrowingColumn {
  if (column.kinds.length === length) return column;
  const kept = Math.min(column.kinds.length, length);
  const sized = {
    kinds: new Uint8Array(length),
    values: new Float64Array(length),
    formats: new Uint16Array(length),
  };
  sized.kinds.set(column.kinds.subarray(0, kept));
  sized.values.set(column.values.subarray(0, kept));
  sized.formats.set(column.formats.subarray(0, kept));
  return sized;
}
