import type { Area } from "../workbook/area";

/** Grows to the smallest area around cells. */
export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(rowIndex: number, columnIndex: number): void {
    this.top = Math.min(this.top, rowIndex);
    this.left = Math.min(this.left, columnIndex);
    this.bottom = Math.max(this.bottom, rowIndex);
    this.right = Math.max(this.right, columnIndex);
  }

  /** `undefined` while there is no cell. */
  area(): Area | undefined {
    if (this.bottom < 0) return undefined;
    return {
      rowIndex: this.top,
      columnIndex: this.left,
      rowCount: this.bottom - this.top + 1,
      columnCount: this.right - this.left + 1,
    };
  }
}
