import { gridView } from "../../univer/gridView";
import { pixelsOfPoint } from "../../univer/showLines";
import type { WorkbookGrid } from "../../univer/workbookGrid";
import type { Book } from "../../workbook/book";
import type { BookChange } from "../../workbook/book/bookChange";
import { drawOverGrid } from "../overGrid";
import { element } from "../pageElements";
import { chartPicture } from "./chartPicture";

/** Changes after which a chart may show something else, or stand elsewhere. */
const followed: readonly BookChange["kind"][] = [
  "activated",
  "calculated",
  "cellsChanged",
  "rowHiddenChanged",
  "sheetLook",
];

/**
 * Draws the charts of the sheet in front over its cells, where they scroll along.
 *
 * @returns takes them off the page
 */
export function showCharts(book: Book, grid: WorkbookGrid, spreadsheet: HTMLElement): () => void {
  const layer = element("div", { class: "chart-layer" });
  spreadsheet.append(layer);
  let drawn = "";
  const draw = () => {
    const { charts } = book.activeSheet;
    const view = charts.length === 0 ? undefined : gridView(grid, spreadsheet);
    const shown = view === undefined ? "" : JSON.stringify(view);
    // Nothing to show, as nearly always, and nothing shown before.
    if (shown === "" && drawn === "") return;
    drawn = shown;
    if (view === undefined) {
      layer.replaceChildren();
      return;
    }
    const { cells, scrolled, zoom } = view;
    layer.style.left = `${cells.left}px`;
    layer.style.top = `${cells.top}px`;
    layer.style.width = `${cells.width}px`;
    layer.style.height = `${cells.height}px`;
    layer.replaceChildren(
      ...charts.map((chart) => {
        const { left, top, width, height } = chart.place;
        const pixels = (points: number) => points * pixelsOfPoint;
        const picture = chartPicture(chart, pixels(width), pixels(height));
        picture.style.left = `${(pixels(left) - scrolled.left) * zoom}px`;
        picture.style.top = `${(pixels(top) - scrolled.top) * zoom}px`;
        picture.style.transform = `scale(${zoom})`;
        return picture;
      }),
    );
  };
  const drawing = drawOverGrid({ book, grid }, spreadsheet, { on: followed, draw });
  return () => {
    drawing.stop();
    layer.remove();
  };
}
