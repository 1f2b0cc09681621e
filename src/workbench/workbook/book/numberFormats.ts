import type { Book } from "../book";
import { isReadable } from "./cellValues";
import type { PlacedArea } from "./names";
import { requireAllowed } from "./protection";
import { invalidArgument } from "./refusals";
import { shapedRows } from "./writeCells";

/**
 * Sets number formats: one for all cells, or rows of them in the shape of the area. Equal
 * neighbours below each other are set in one go, so that a long column costs one.
 *
 * @throws WireError InvalidArgument for another shape or what is no text
 */
export function setNumberFormats(book: Book, { sheet, area }: PlacedArea, given: unknown): void {
  requireAllowed(book, sheet, "allowFormatCells");
  if (typeof given === "string") sheet.cells.setLook(area, { numberFormat: given });
  else setEach({ sheet, area }, given);
  book.tell({ kind: "formatted", sheet, area });
}

function setEach({ sheet, area }: PlacedArea, given: unknown): void {
  if (!Array.isArray(given) || !isReadable(area)) throw invalidArgument();
  const rows = shapedRows(given, area);
  const isFormat = (format: unknown) => typeof format === "string" || format === null;
  if (!rows.every((formats) => formats.every(isFormat))) throw invalidArgument();
  for (let across = 0; across < area.columnCount; across += 1) {
    let start = 0;
    for (let down = 1; down <= area.rowCount; down += 1) {
      const numberFormat = rows[start]?.[across];
      if (down < area.rowCount && rows[down]?.[across] === numberFormat) continue;
      if (typeof numberFormat === "string") {
        const run = {
          rowIndex: area.rowIndex + start,
          columnIndex: area.columnIndex + across,
          rowCount: down - start,
          columnCount: 1,
        };
        sheet.cells.setLook(run, { numberFormat });
      }
      start = down;
    }
  }
}
