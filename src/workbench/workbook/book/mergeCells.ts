import { cellCount, intersection, overlaps } from "../address/areas";
import type { Book } from "../book";
import type { PlacedArea } from "./names";
import { requireAllowed } from "./protection";
import { invalidOperation } from "./refusals";
import { tablesIn } from "./tables";

/**
 * Makes one cell of many; only the first cell's content stays.
 *
 * @param across - each row of its own
 * @throws WireError InvalidOperation in a table
 */
export function mergeCells(book: Book, { sheet, area }: PlacedArea, across: boolean): void {
  requireAllowed(book, sheet, "allowFormatCells");
  if (tablesIn(book, sheet, area).length > 0) throw invalidOperation();
  const rows = across ? area.rowCount : 1;
  for (let down = 0; down < rows; down += 1) {
    const part = across ? { ...area, rowIndex: area.rowIndex + down, rowCount: 1 } : area;
    if (cellCount(part) < 2) continue;
    for (const merged of sheet.cells.merges()) {
      if (overlaps(merged, part)) sheet.cells.unmerge(merged);
    }
    const used = sheet.cells.usedArea(true);
    const filled = used && intersection(part, used);
    if (filled !== undefined) keepFirst({ sheet, area: part }, filled);
    sheet.cells.merge(part);
  }
  book.tell({ kind: "sheetLook", sheet, what: "merges" });
}

function keepFirst({ sheet, area }: PlacedArea, filled: PlacedArea["area"]): void {
  const { rowIndex, columnIndex } = area;
  const contents = sheet.cells
    .formulas(filled)
    .map((cells, down) =>
      cells.map((_, across) =>
        filled.rowIndex + down === rowIndex && filled.columnIndex + across === columnIndex
          ? null
          : "",
      ),
    );
  sheet.cells.write(filled, contents);
}

export function unmergeCells(book: Book, { sheet, area }: PlacedArea): void {
  requireAllowed(book, sheet, "allowFormatCells");
  sheet.cells.unmerge(area);
  book.tell({ kind: "sheetLook", sheet, what: "merges" });
}
