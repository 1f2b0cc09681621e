import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { BookSheet, LineLook } from "../workbook/book/bookSheet";
import type { LineRun, LineRuns } from "../workbook/lineRuns";
import { worksheetOf, type WorkbookGrid } from "./workbookGrid";

export const pixelsOfPoint = 4 / 3;

/** Runs of lines shown last, to be taken back before the next. */
const shownRuns = new WeakMap<LineRuns<LineLook>, readonly LineRun<LineLook>[]>();

/** Shows which columns are hidden, and how wide the others are. */
export function showColumns(grid: WorkbookGrid, sheet: BookSheet): void {
  const worksheet = worksheetOf(grid, sheet.id);
  const count = worksheet.getColumnCount();
  const params = { unitId: grid.unitId, subUnitId: sheet.id };
  const range = (run: LineRun<LineLook>) => ({
    startRow: 0,
    endRow: worksheet.getRowCount() - 1,
    startColumn: run.start,
    endColumn: Math.min(run.end, count) - 1,
  });
  const { undone, runs } = changedRuns(sheet.columns, count);
  const size = (run: LineRun<LineLook>, colWidth: number) =>
    grid.run(SetWorksheetColWidthMutation.id, { ...params, ranges: [range(run)], colWidth });
  for (const run of undone) size(run, worksheet.getConfig().defaultColumnWidth);
  const shown = undone.filter((run) => run.known.hidden).map(range);
  if (shown.length > 0) grid.run(SetColVisibleMutation.id, { ...params, ranges: shown });
  for (const run of runs)
    if (run.known.points !== undefined) size(run, Math.round(run.known.points * pixelsOfPoint));
  const hidden = runs.filter((run) => run.known.hidden).map(range);
  if (hidden.length > 0) grid.run(SetColHiddenMutation.id, { ...params, ranges: hidden });
}

/** Shows which rows are hidden, by hand or by a filter, and how high the others are. */
export function showRows(grid: WorkbookGrid, sheet: BookSheet): void {
  const worksheet = worksheetOf(grid, sheet.id);
  const count = worksheet.getRowCount();
  const params = { unitId: grid.unitId, subUnitId: sheet.id };
  const range = (run: LineRun<LineLook>) => ({
    startRow: run.start,
    endRow: Math.min(run.end, count) - 1,
    startColumn: 0,
    endColumn: worksheet.getColumnCount() - 1,
  });
  const { undone, runs } = changedRuns(sheet.rows, count);
  const shown = undone.filter((run) => isOut(run.known)).map(range);
  if (shown.length > 0) grid.run(SetRowVisibleMutation.id, { ...params, ranges: shown });
  const sized = runs.filter((run) => run.known.points !== undefined);
  if (sized.length > 0) {
    const place = { ...params, ranges: sized.map(range) };
    grid.run(SetWorksheetRowIsAutoHeightMutation.id, {
      ...place,
      autoHeightInfo: BooleanNumber.FALSE,
    });
    grid.run(SetWorksheetRowHeightMutation.id, { ...place, rowHeight: heightsOf(sized, count) });
  }
  const hidden = runs.filter((run) => isOut(run.known)).map(range);
  if (hidden.length > 0) grid.run(SetRowHiddenMutation.id, { ...params, ranges: hidden });
}

function changedRuns(
  lines: LineRuns<LineLook>,
  count: number,
): { readonly undone: LineRun<LineLook>[]; readonly runs: LineRun<LineLook>[] } {
  const undone = (shownRuns.get(lines) ?? []).filter((run) => run.start < count);
  shownRuns.set(lines, lines.runs().slice());
  return { undone, runs: lines.runs().filter((run) => run.start < count) };
}

function heightsOf(sized: readonly LineRun<LineLook>[], count: number): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const { start, end, known } of sized)
    for (let line = start; line < Math.min(end, count); line++)
      heights[line] = Math.round((known.points ?? 0) * pixelsOfPoint);
  return heights;
}

function isOut({ hidden, filtered }: LineLook): boolean {
  return hidden || filtered;
}
