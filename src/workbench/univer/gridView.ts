import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { WorkbookGrid } from "./workbookGrid";

/** What of the sheet in front is seen; all in pixels. */
export interface GridView {
  /** Where its cells are that scroll, within the spreadsheet's element. */
  readonly cells: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** How far it is scrolled, before zooming. */
  readonly scrolled: { readonly left: number; readonly top: number };
  readonly zoom: number;
}

/** Looks where the grid shows its cells; `undefined` before it shows any. */
export function gridView(grid: WorkbookGrid, spreadsheet: HTMLElement): GridView | undefined {
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
  return {
    cells: {
      left: whole.left - outside.left + before.width,
      top: whole.top - outside.top + before.height,
      width: Math.max(0, whole.width - before.width),
      height: Math.max(0, whole.height - before.height),
    },
    scrolled: {
      left: across(sheetViewStartColumn) + offsetX + still.width,
      top: down(sheetViewStartRow) + offsetY + still.height,
    },
    zoom,
  };
}

/** Tells whenever another part of the sheet in front comes into sight. @returns ends it */
export function onGridView({ api }: WorkbookGrid, tell: () => void): () => void {
  const heard = [api.Event.Scroll, api.Event.SheetZoomChanged].map((event) =>
    api.addEvent(event, tell),
  );
  return () => {
    for (const each of heard) each.dispose();
  };
}
