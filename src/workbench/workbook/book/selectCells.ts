import type { Area } from "../area";
import type { Book } from "../book";
import type { BookSheet } from "./bookSheet";
import { activateSheet } from "./sheets";

/** Shows a sheet and selects some of its cells. */
export function selectCells(book: Book, sheet: BookSheet, area: Area): void {
  activateSheet(book, sheet);
  sheet.selection = area;
  book.tell({ kind: "selected", sheet, area });
}
