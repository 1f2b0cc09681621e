import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import type { BookSheet } from "../book/bookSheet";
import { itemNotFound } from "../book/refusals";
import { addSheet, findSheet } from "../book/sheets";
import { isLeftOut, textGiven } from "./given";
import { worksheetObject, worksheetType } from "./worksheet";

/** `Excel.WorksheetCollection`, in the order of the tabs. */
export const worksheetsType: ServerType<Book> = {
  name: "WorksheetCollection",
  collection: {
    all: (book) => book.sheets.map((sheet) => serverObject(worksheetType, { book, sheet })),
    one: (book, key) => {
      const sheet = typeof key === "string" ? findSheet(book, key) : undefined;
      return sheet && worksheetObject(book, sheet);
    },
  },
  methods: {
    add: (book, name) =>
      worksheetObject(book, addSheet(book, isLeftOut(name) ? undefined : textGiven(name))),
    getActiveWorksheet: (book) => worksheetObject(book, book.activeSheet),
    getCount: (book, visibleOnly) => shown(book, visibleOnly).length,
    getFirst: (book, visibleOnly) => objectOf(book, shown(book, visibleOnly)[0]),
    getLast: (book, visibleOnly) => objectOf(book, shown(book, visibleOnly).at(-1)),
  },
};

function shown(book: Book, visibleOnly: unknown): BookSheet[] {
  return book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function objectOf(book: Book, sheet: BookSheet | undefined): ServerObject {
  if (sheet === undefined) throw itemNotFound();
  return worksheetObject(book, sheet);
}
