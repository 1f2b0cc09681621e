import type { ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import type { BookTable } from "../book/bookTable";
import { addTable, findTable } from "../book/tables";
import { cellsGiven, flagGiven } from "./given";
import { tableObject } from "./table";
import type { PlacedSheet } from "./worksheet";

/** `Excel.TableCollection` of one sheet. */
export const tablesType: ServerType<PlacedSheet> = {
  name: "TableCollection",
  properties: { count: { read: (placed) => tablesOn(placed).length } },
  collection: {
    all: (placed) => tablesOn(placed).map((table) => tableObject(placed.book, table)),
    one: (placed, key) => {
      const table = keyed(placed.book, key);
      return table?.sheet === placed.sheet ? tableObject(placed.book, table) : undefined;
    },
  },
  methods: {
    add: ({ book, sheet }, address, hasHeaders) => {
      const place = cellsGiven(book, sheet, address);
      return tableObject(book, addTable(book, place, flagGiven(hasHeaders)));
    },
  },
};

/** `Excel.TableCollection` of the whole workbook. */
export const workbookTablesType: ServerType<Book> = {
  name: "TableCollection",
  properties: { count: { read: ({ tables }) => tables.length } },
  collection: {
    all: (book) => book.tables.map((table) => tableObject(book, table)),
    one: (book, key) => {
      const table = keyed(book, key);
      return table && tableObject(book, table);
    },
  },
  methods: {
    add: (book, address, hasHeaders) => {
      const place = cellsGiven(book, book.activeSheet, address);
      return tableObject(book, addTable(book, place, flagGiven(hasHeaders)));
    },
  },
};

function tablesOn({ book, sheet }: PlacedSheet): BookTable[] {
  return book.tables.filter((table) => table.sheet === sheet);
}

/** The client library sends a table's id as text or as a number. */
function keyed(book: Book, key: unknown): BookTable | undefined {
  return typeof key === "string" || typeof key === "number"
    ? findTable(book, String(key))
    : undefined;
}
