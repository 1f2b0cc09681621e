import { WireError } from "../../protocol/wireError";
import type { Shift } from "../address/shift";
import type { Book } from "../book";
import type { StoreChange } from "../cellStore";
import { newSheet, type BookSheet } from "./bookSheet";
import { answeredValue } from "./cellValues";
import { afterEdit, oneValue } from "./writeCells";
import { renameSheetInFormulas } from "./renameSheetInFormulas";
import { dropSheet, placeSheet } from "./sheets";
import { followLook } from "./followLook";
import { afterShift, shiftCells } from "./shiftCells";

/** Keeps the book right while a person works in the cells, and tells its listeners. */
export function followStore(book: Book): void {
  book.store.onChange((change) => follow(book, change));
}

function follow(book: Book, change: StoreChange): void {
  switch (change.kind) {
    case "edited":
      followEdit(book, change);
      return;
    case "shiftAsked":
      shiftAsAsked(book, change.shift);
      return;
    case "shifted": {
      const { sheetId, area, shift: kind } = change;
      afterShift(book, sheetOf(book, sheetId), { sheetId, area, kind }, "person");
      return;
    }
    case "calculated":
      for (const id of change.sheetIds) {
        book.tell({ kind: "calculated", sheet: sheetOf(book, id) });
      }
      return;
    case "selected": {
      const sheet = sheetOf(book, change.sheetId);
      sheet.selection = change.area;
      book.tell({ kind: "selected", sheet, area: change.area });
      return;
    }
    case "activated": {
      const before = book.activeSheet;
      const sheet = sheetOf(book, change.sheetId);
      if (before === sheet) return;
      book.activeSheet = sheet;
      book.tell({ kind: "activated", sheet, before });
      return;
    }
    case "sheetAdded": {
      const sheet = newSheet(change.id, change.name, book.store.sheet(change.id));
      book.sheets.splice(change.position, 0, sheet);
      book.tell({ kind: "sheetAdded", sheet, by: "person" });
      return;
    }
    case "sheetRemoved":
      dropSheet(book, sheetOf(book, change.id), "person");
      return;
    case "sheetRenamed": {
      const sheet = sheetOf(book, change.id);
      const nameBefore = sheet.name;
      sheet.name = change.name;
      renameSheetInFormulas(book, nameBefore, change.name);
      book.tell({ kind: "sheetRenamed", sheet, nameBefore });
      return;
    }
    case "sheetMoved":
      placeSheet(book, sheetOf(book, change.id), change.position);
      return;
    case "linesSized":
    case "linesHidden":
    case "frozen":
    case "sheetShown":
    case "tabColoured":
    case "gridlinesShown":
      followLook(book, sheetOf(book, change.sheetId), change);
      return;
    case "editing":
      book.editing = change.active;
      book.tell({ kind: "editing", active: change.active });
      return;
  }
}

function followEdit(
  book: Book,
  { sheetId, area, before }: Extract<StoreChange, { kind: "edited" }>,
): void {
  const sheet = sheetOf(book, sheetId);
  const cell =
    before === undefined
      ? {}
      : { cell: { before: answeredValue(before), after: oneValue(sheet, area) } };
  afterEdit(book, sheet, area, { by: "person", ...cell });
}

/** Does what a person asks, or tells why Excel would not. */
function shiftAsAsked(book: Book, shift: Shift): void {
  try {
    shiftCells(book, sheetOf(book, shift.sheetId), shift, "person");
  } catch (refusal) {
    if (!(refusal instanceof WireError)) throw refusal;
    book.tell({ kind: "refused", code: refusal.code });
  }
}

function sheetOf(book: Book, id: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new Error("The store tells of a sheet the book does not have.");
  return sheet;
}
