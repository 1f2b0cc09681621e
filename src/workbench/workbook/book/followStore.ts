import type { Book } from "../book";
import type { StoreChange } from "../cellStore";
import { newSheet, type BookSheet } from "./bookSheet";
import { afterEdit } from "./writeCells";
import { dropSheet, placeSheet } from "./sheets";

/** Keeps the book right while a person works in the cells, and tells its listeners. */
export function followStore(book: Book): void {
  book.store.onChange((change) => follow(book, change));
}

function follow(book: Book, change: StoreChange): void {
  switch (change.kind) {
    case "edited":
      return afterEdit(book, sheetOf(book, change.sheetId), change.area, { by: "person" });
    case "calculated":
      for (const id of change.sheetIds) {
        book.tell({ kind: "calculated", sheet: sheetOf(book, id) });
      }
      return;
    case "selected": {
      const sheet = sheetOf(book, change.sheetId);
      sheet.selection = change.area;
      return book.tell({ kind: "selected", sheet, area: change.area });
    }
    case "activated": {
      const before = book.activeSheet;
      const sheet = sheetOf(book, change.sheetId);
      book.activeSheet = sheet;
      return book.tell({ kind: "activated", sheet, before });
    }
    case "sheetAdded": {
      const sheet = newSheet(change.id, change.name, book.store.sheet(change.id));
      book.sheets.splice(change.position, 0, sheet);
      return book.tell({ kind: "sheetAdded", sheet, by: "person" });
    }
    case "sheetRemoved":
      return dropSheet(book, sheetOf(book, change.id), "person");
    case "sheetRenamed": {
      const sheet = sheetOf(book, change.id);
      const nameBefore = sheet.name;
      sheet.name = change.name;
      return book.tell({ kind: "sheetRenamed", sheet, nameBefore });
    }
    case "sheetMoved":
      return placeSheet(book, sheetOf(book, change.id), change.position);
    case "editing":
      book.editing = change.active;
      return book.tell({ kind: "editing", active: change.active });
  }
}

function sheetOf(book: Book, id: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new Error("The store tells of a sheet the book does not have.");
  return sheet;
}
