import type { ICellData } from "@univerjs/core";
import type { Cells } from "./cellMatrix";
import { formulaAt } from "./formulaAt";
import type { MovedCells } from "./rememberedCells";
import { worksheetOf, type WorkbookGrid } from "./workbookGrid";

/**
 * Rewrites the formulas of all sheets.
 *
 * @param follow - a formula after the change, as seen from the sheet it stands on
 * @param write - is given the cells of one sheet that have other formulas now
 */
export function rewriteFormulas(
  grid: WorkbookGrid,
  follow: (formula: string, sheetName: string) => string,
  write: (sheetId: string, cells: MovedCells) => void,
): void {
  for (const sheet of grid.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    const rewritten: MovedCells = {};
    eachCell(grid, sheetId, (cell, rowIndex, columnIndex) => {
      const before = formulaAt(grid, { sheetId, rowIndex, columnIndex }, cell);
      if (before === undefined) return;
      const after = follow(before, sheet.getName());
      if (after !== before)
        (rewritten[rowIndex] ??= {})[columnIndex] = { f: after, si: null, v: null };
    });
    write(sheetId, rewritten);
  }
}

/** Shows every cell a sheet keeps. */
export function eachCell(
  grid: WorkbookGrid,
  sheetId: string,
  see: (cell: ICellData, rowIndex: number, columnIndex: number) => void,
): void {
  const cells: Cells = worksheetOf(grid, sheetId).getCellMatrix().getMatrix();
  for (const rowIndex of Object.keys(cells).map(Number)) {
    const line = cells[rowIndex] ?? {};
    for (const columnIndex of Object.keys(line).map(Number)) {
      const cell = line[columnIndex];
      if (cell !== null && cell !== undefined) see(cell, rowIndex, columnIndex);
    }
  }
}
