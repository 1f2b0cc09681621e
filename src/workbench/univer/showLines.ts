import { BooleanNumber, type IRange } from "@univerjs/core";
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
import type { StoreLines } from "../workbook/cellStore";
import type { LineRun, LineRuns } from "../workbook/lineRuns";
import { worksheetOf, type WorkbookGrid } from "./workbookGrid";

export const pixelsOfPoint = 4 / 3;

/** Runs of lines shown last, to be taken back before the next. */
const shownRuns = new WeakMap<LineRuns<LineLook>, readonly LineRun<LineLook>[]>();

/**
 * Shows which columns are hidden, and how wide the others are.
 *
 * @param fresh - columns just put in, to which the grid gives a width of its own
 */
export function showColumns(grid: WorkbookGrid, sheet: BookSheet, fresh?: StoreLines): void {
  const worksheet = worksheetOf(grid, sheet.id);
  const count = worksheet.getColumnCount();
  const params = { unitId: grid.unitId, subUnitId: sheet.id };
  const range = (run: LineRun<LineLook>) => ({
    startRow: 0,
    endRow: worksheet.getRowCount() - 1,
    startColumn: run.start,
    endColumn: Math.min(run.end, count) - 1,
  });
  const { undone, runs } = changedRuns(sheet.columns, { count, fresh });
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

/**
 * Shows which rows are hidden, by hand or by a filter, and how high the others are.
 *
 * @param fresh - rows just put in
 */
export function showRows(grid: WorkbookGrid, sheet: BookSheet, fresh?: StoreLines): void {
  const worksheet = worksheetOf(grid, sheet.id);
  const count = worksheet.getRowCount();
  const params = { unitId: grid.unitId, subUnitId: sheet.id };
  const range = (run: LineRun<LineLook>) => ({
    startRow: run.start,
    endRow: Math.min(run.end, count) - 1,
    startColumn: 0,
    endColumn: worksheet.getColumnCount() - 1,
  });
  const { undone, runs } = changedRuns(sheet.rows, { count, fresh });
  sizeRows(grid, { ...params, ranges: undone.filter(isSized).map(range) });
  const shown = undone.filter((run) => isOut(run.known)).map(range);
  if (shown.length > 0) grid.run(SetRowVisibleMutation.id, { ...params, ranges: shown });
  const sized = runs.filter(isSized);
  sizeRows(grid, { ...params, ranges: sized.map(range) }, heightsOf(sized, count));
  const hidden = runs.filter((run) => isOut(run.known)).map(range);
  if (hidden.length > 0) grid.run(SetRowHiddenMutation.id, { ...params, ranges: hidden });
}

/** Gives rows heights by their index, or takes theirs back. */
function sizeRows(
  grid: WorkbookGrid,
  place: { readonly subUnitId: string; readonly ranges: readonly IRange[] },
  heights?: Record<number, number>,
): void {
  if (place.ranges.length === 0) return;
  const isOwn = heights === undefined ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  const { defaultRowHeight } = worksheetOf(grid, place.subUnitId).getConfig();
  const rowHeight = heights ?? defaultRowHeight;
  grid.run(SetWorksheetRowIsAutoHeightMutation.id, { ...place, autoHeightInfo: isOwn });
  grid.run(SetWorksheetRowHeightMutation.id, { ...place, rowHeight });
}

/** Runs shown before, whose lines go back to the usual look, and those to be shown now. */
function changedRuns(
  lines: LineRuns<LineLook>,
  { count, fresh }: { readonly count: number; readonly fresh: StoreLines | undefined },
): { readonly undone: LineRun<LineLook>[]; readonly runs: LineRun<LineLook>[] } {
  const before = [...(shownRuns.get(lines) ?? [])];
  const known = { points: 0, hidden: true, filtered: false };
  if (fresh !== undefined)
    before.push({ start: fresh.start, end: fresh.start + fresh.count, known });
  shownRuns.set(lines, lines.runs().slice());
  return {
    undone: before.filter((run) => run.start < count),
    runs: lines.runs().filter((run) => run.start < count),
  };
}

function isSized({ known }: LineRun<LineLook>): boolean {
  return known.points !== undefined;
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
