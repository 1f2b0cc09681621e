import type { GridLook } from "../../../host/xlsx/grid/gridLook";
import { endColumn, endRow, intersection } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import type { BookSheet } from "./bookSheet";
import type { PlacedArea } from "./names";
import { requireAllowed } from "./protection";

/** What all cells of an area have in common; `undefined` where they differ. */
export function commonLook<Trait extends keyof GridLook>(
  { sheet, area }: PlacedArea,
  trait: Trait,
): { readonly same: GridLook[Trait] } | undefined {
  const last = sheet.cells.look(endRow(area) - 1, endColumn(area) - 1)[trait];
  for (const part of partsWorthLooking(sheet, area)) {
    for (let row = part.rowIndex; row < endRow(part); row += 1) {
      for (let column = part.columnIndex; column < endColumn(part); column += 1) {
        if (sheet.cells.look(row, column)[trait] !== last) return undefined;
      }
    }
  }
  return { same: last };
}

/** Beyond the used cells all look like their neighbours: the first and last there stand for all. */
function partsWorthLooking(sheet: BookSheet, area: Area): Area[] {
  const used = sheet.cells.usedArea(false);
  const touched = used && intersection(area, used);
  const first = { ...area, rowCount: 1, columnCount: 1 };
  return touched === undefined ? [first] : [first, touched];
}

/** Changes how cells look. @throws WireError AccessDenied on a protected sheet */
export function setLook(book: Book, { sheet, area }: PlacedArea, traits: Partial<GridLook>): void {
  requireAllowed(book, sheet, "allowFormatCells");
  sheet.cells.setLook(area, traits);
  book.tell({ kind: "formatted", sheet, area });
}
