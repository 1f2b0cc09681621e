import { onGridView } from "../univer/gridView";
import type { WorkbookGrid } from "../univer/workbookGrid";
import type { Book } from "../workbook/book";
import type { BookChange } from "../workbook/book/bookChange";

/** Something drawn over the cells, where it scrolls along. */
export interface OverGrid {
  /** Draws anew in the next frame. */
  draw(): void;
  stop(): void;
}

/**
 * Draws something over the cells now, and again whenever it may look or stand otherwise.
 *
 * @param on - changes of the workbook after which it may; scrolling, zooming and another size of the
 *   spreadsheet always count
 */
export function drawOverGrid(
  { book, grid }: { readonly book: Book; readonly grid: WorkbookGrid },
  spreadsheet: HTMLElement,
  { on, draw }: { readonly on: readonly BookChange["kind"][]; readonly draw: () => void },
): OverGrid {
  let asked = 0;
  const ask = () => {
    if (asked !== 0) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      draw();
    });
  };
  const forget = book.onChange(({ kind }) => {
    if (on.includes(kind)) ask();
  });
  const resized = new ResizeObserver(ask);
  resized.observe(spreadsheet);
  const ignore = onGridView(grid, ask);
  ask();
  return {
    draw: ask,
    stop: () => {
      forget();
      ignore();
      resized.disconnect();
      cancelAnimationFrame(asked);
    },
  };
}
