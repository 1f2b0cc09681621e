import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
} from "@univerjs/preset-sheets-core";
import { cellArea } from "../workbook/address/areas";
import { shiftedArea, type Shift } from "../workbook/address/shift";
import { shiftedFormula } from "../workbook/formula/movedFormula";
import type { Area } from "../workbook/area";
import type { Cells } from "./cellMatrix";
import { formulaAt } from "./formulaAt";
import { emptiedCell, RememberedCells, type MovedCells } from "./rememberedCells";
import { eachCell, rewriteFormulas } from "./rewriteFormulas";
import { rememberShift, type ShiftStep, type ShiftSteps } from "./shiftUndo";
import { areaOf, rangeOf, worksheetOf, type WorkbookGrid } from "./workbookGrid";

/**
 * Puts cells in or takes cells out on any sheet: the cells beside them move with their looks and
 * merges, and formulas on all sheets follow. A person can undo it.
 *
 * @param reach - makes the sheet large enough for a cell
 */
export function shiftCells(
  grid: WorkbookGrid,
  shift: Shift,
  reach: (rowIndex: number, columnIndex: number) => void,
): void {
  const { left, placed } = movedCells(grid, shift);
  for (const rowIndex of Object.keys(placed).map(Number))
    for (const column of Object.keys(placed[rowIndex] ?? {}).map(Number)) reach(rowIndex, column);
  const writing = new RememberedCells(grid);
  // In two steps: a style that is set is merged into the one that is there.
  writing.write(shift.sheetId, left);
  writing.write(shift.sheetId, placed);
  writing.write(shift.sheetId, newCells(grid, shift));
  const merges = moveMerges(grid, shift);
  const shifted = worksheetOf(grid, shift.sheetId).getName();
  rewriteFormulas(
    grid,
    (formula, sheetName) => shiftedFormula(formula, { sheetName, shifted, shift }),
    (sheetId, cells) => writing.write(sheetId, cells),
  );
  const cells = writing.steps();
  rememberShift(grid, shift, {
    undo: [...merges.undo, ...cells.undo],
    redo: [...merges.redo, ...cells.redo],
  });
}

/** Cells that are not where they were, emptied, and the same cells where they are now. */
function movedCells(
  grid: WorkbookGrid,
  shift: Shift,
): { readonly left: MovedCells; readonly placed: MovedCells } {
  const left: MovedCells = {};
  const placed: MovedCells = {};
  eachCell(grid, shift.sheetId, (cell, rowIndex, columnIndex) => {
    const from = cellArea(rowIndex, columnIndex);
    const to = shiftedArea(from, shift);
    if (to === from) return;
    (left[rowIndex] ??= {})[columnIndex] = { ...emptiedCell };
    if (to === undefined) return;
    const f = formulaAt(grid, { sheetId: shift.sheetId, rowIndex, columnIndex }, cell) ?? null;
    (placed[to.rowIndex] ??= {})[to.columnIndex] = { ...cell, f, si: null };
  });
  return { left, placed };
}

/** Cells put in look like those above them or, pushing right, those to their left. */
function newCells(grid: WorkbookGrid, { sheetId, area, kind }: Shift): MovedCells {
  const made: MovedCells = {};
  if (kind === "removeUp" || kind === "removeLeft") return made;
  const cells: Cells = worksheetOf(grid, sheetId).getCellMatrix().getMatrix();
  const { startRow, endRow, startColumn, endColumn } = rangeOf(area);
  for (let rowIndex = startRow; rowIndex <= endRow; rowIndex++)
    for (let columnIndex = startColumn; columnIndex <= endColumn; columnIndex++) {
      const model =
        kind === "insertDown"
          ? cells[startRow - 1]?.[columnIndex]
          : cells[rowIndex]?.[startColumn - 1];
      const { s, custom } = model ?? {};
      if (s !== undefined || custom !== undefined)
        (made[rowIndex] ??= {})[columnIndex] = { s: s ?? null, custom: custom ?? null };
    }
  return made;
}

function moveMerges(grid: WorkbookGrid, shift: Shift): ShiftSteps {
  const merges = worksheetOf(grid, shift.sheetId).getMergeData().map(areaOf);
  const moved = merges.filter((merged) => shiftedArea(merged, shift) !== merged);
  if (moved.length === 0) return { undo: [], redo: [] };
  const params = { unitId: grid.unitId, subUnitId: shift.sheetId };
  const after = moved
    .map((merged) => shiftedArea(merged, shift))
    .filter((area) => area !== undefined);
  const replace = (old: readonly Area[], fresh: readonly Area[]): ShiftStep[] => [
    { id: RemoveWorksheetMergeMutation.id, params: { ...params, ranges: old.map(rangeOf) } },
    { id: AddWorksheetMergeMutation.id, params: { ...params, ranges: fresh.map(rangeOf) } },
  ];
  const redo = replace(moved, after);
  for (const step of redo) grid.run(step.id, step.params);
  return { undo: replace(after, moved), redo };
}
