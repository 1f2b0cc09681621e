import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import { isDrawn, whenDrawn } from "./whenDrawn";
import type { WorkbookGrid } from "./workbookGrid";

/** What of the sheet in front is seen; all in pixels. */
export interface GridView {
  /** Where its cells are that scroll, within the spreadsheet's element. */
  readonly cells: Box;
  /** How far it is scrolled, before zooming. */
  readonly scrolled: { readonly left: number; readonly top: number };
  readonly zoom: number;
  /** Where a cell is drawn in the spreadsheet's element; `undefined` while it is out of sight. */
  readonly boxOf: (rowIndex: number, columnIndex: number) => Box | undefined;
}

/** A place within the spreadsheet's element, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Looks where the grid shows its cells; `undefined` before it shows any. */
export function gridView(grid: WorkbookGrid, spreadsheet: HTMLElement): GridView | undefined {
  if (!isDrawn(grid)) return undefined;
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
  const canvas = grid.injector
    .get(IRenderManagerService)
    .getRenderById(grid.unitId)
    ?.engine.getCanvasElement();
  const skeleton = sheet?.getSkeleton();
  if (sheet === undefined || canvas === undefined || !skeleton) return undefined;
  const zoom = sheet.getZoom();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const whole = canvas.getBoundingClientRect();
  const outside = spreadsheet.getBoundingClientRect();
  const across = (columns: number) => skeleton.columnWidthAccumulation[columns - 1] ?? 0;
  const down = (rows: number) => skeleton.rowHeightAccumulation[rows - 1] ?? 0;
  const { xSplit, ySplit } = sheet.getFreeze();
  const still = { width: across(xSplit), height: down(ySplit) };
  const before = {
    width: (skeleton.rowHeaderWidth + still.width) * zoom,
    height: (skeleton.columnHeaderHeight + still.height) * zoom,
  };
  const cells = {
    left: whole.left - outside.left + before.width,
    top: whole.top - outside.top + before.height,
    width: Math.max(0, whole.width - before.width),
    height: Math.max(0, whole.height - before.height),
  };
  const scrolled = {
    left: across(sheetViewStartColumn) + offsetX + still.width,
    top: down(sheetViewStartRow) + offsetY + still.height,
  };
  const boxOf = (rowIndex: number, columnIndex: number): Box | undefined => {
    const x = lineOnScreen(across, columnIndex, { stays: xSplit, scrolled: scrolled.left, zoom });
    const y = lineOnScreen(down, rowIndex, { stays: ySplit, scrolled: scrolled.top, zoom });
    if (x === undefined || y === undefined) return undefined;
    const box = {
      left: cells.left + x.from,
      width: x.size,
      top: cells.top + y.from,
      height: y.size,
    };
    const isSeen = x.from < cells.width && y.from < cells.height;
    return isSeen ? box : undefined;
  };
  return { cells, scrolled, zoom, boxOf };
}

/**
 * Where a row or column is, counted from the first that scrolls.
 *
 * @param before - how far the first so many lines reach
 * @returns `undefined` for a hidden line, or one scrolled away behind those that stay
 */
function lineOnScreen(
  before: (count: number) => number,
  index: number,
  { stays, scrolled, zoom }: { readonly stays: number; scrolled: number; zoom: number },
): { readonly from: number; readonly size: number } | undefined {
  const size = before(index + 1) - before(index);
  const from = before(index) - (index < stays ? before(stays) : scrolled);
  if (size <= 0 || (index >= stays && from + size <= 0)) return undefined;
  return { from: from * zoom, size: size * zoom };
}

/** Tells whenever another part of the sheet in front comes into sight. @returns ends it */
export function onGridView(grid: WorkbookGrid, tell: () => void): () => void {
  const { api } = grid;
  const ignore = whenDrawn(grid, tell);
  const heard = [api.Event.Scroll, api.Event.SheetZoomChanged].map((event) =>
    api.addEvent(event, tell),
  );
  return () => {
    ignore();
    for (const each of heard) each.dispose();
  };
}
