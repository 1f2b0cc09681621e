import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { formulaAt } from "./formulaAt";
import type { ShiftStep, ShiftSteps } from "./shiftUndo";
import { worksheetOf, type WorkbookGrid } from "./workbookGrid";

export type MovedCells = Record<number, Record<number, ICellData>>;

/** A cell without anything, as it is written over one that holds something. */
export const emptiedCell: Readonly<ICellData> = {
  v: null,
  f: null,
  si: null,
  p: null,
  s: null,
  custom: null,
};

/** Writes cells of any sheet, and remembers how each was before the first time. */
export class RememberedCells {
  private readonly grid: WorkbookGrid;
  private readonly before = new Map<string, MovedCells>();

  constructor(grid: WorkbookGrid) {
    this.grid = grid;
  }

  write(sheetId: string, cells: MovedCells): void {
    if (Object.keys(cells).length === 0) return;
    const before = this.before.get(sheetId) ?? {};
    this.before.set(sheetId, before);
    eachPlace(cells, (rowIndex, columnIndex) => {
      const line = (before[rowIndex] ??= {});
      line[columnIndex] ??= this.cellNow(sheetId, rowIndex, columnIndex);
    });
    const { id, params } = this.step(sheetId, cells);
    this.grid.run(id, params);
  }

  /** How all that was written is put back, and written again. */
  steps(): ShiftSteps {
    const undo: ShiftStep[] = [];
    const redo: ShiftStep[] = [];
    for (const [sheetId, before] of this.before) {
      const empty: MovedCells = {};
      const after: MovedCells = {};
      eachPlace(before, (rowIndex, columnIndex) => {
        (empty[rowIndex] ??= {})[columnIndex] = emptiedCell;
        (after[rowIndex] ??= {})[columnIndex] = this.cellNow(sheetId, rowIndex, columnIndex);
      });
      undo.push(this.step(sheetId, empty), this.step(sheetId, before));
      redo.push(this.step(sheetId, empty), this.step(sheetId, after));
    }
    return { undo, redo };
  }

  private step(sheetId: string, cellValue: MovedCells): ShiftStep {
    const { unitId } = this.grid;
    return { id: SetRangeValuesMutation.id, params: { unitId, subUnitId: sheetId, cellValue } };
  }

  private cellNow(sheetId: string, rowIndex: number, columnIndex: number): ICellData {
    const sheet = worksheetOf(this.grid, sheetId);
    const cell = sheet.getCellMatrix().getMatrix()[rowIndex]?.[columnIndex];
    const f = formulaAt(this.grid, { sheetId, rowIndex, columnIndex }, cell) ?? null;
    return { ...emptiedCell, ...cell, f, si: null };
  }
}

function eachPlace(cells: MovedCells, see: (rowIndex: number, columnIndex: number) => void): void {
  for (const rowIndex of Object.keys(cells).map(Number))
    for (const columnIndex of Object.keys(cells[rowIndex] ?? {}).map(Number))
      see(rowIndex, columnIndex);
}
