import { isServerObject } from "../../protocol/isServerObject";
import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import { sayAddress } from "../address/sayAddress";
import type { Book } from "../book";
import type { BookName } from "../book/bookName";
import type { BookSheet } from "../book/bookSheet";
import { addName, nameInScope } from "../book/names";
import { invalidArgument } from "../book/refusals";
import { cellsGiven, isLeftOut, textGiven } from "./given";
import { namedItemType } from "./namedItem";
import type { PlacedSheet } from "./worksheet";

/** `Excel.NamedItemCollection` of one sheet. */
export const namesType: ServerType<PlacedSheet> = {
  name: "NamedItemCollection",
  collection: {
    all: ({ book, sheet }) =>
      book.names.filter((name) => name.sheet === sheet).map((name) => objectOf(book, name)),
    one: ({ book, sheet }, key) => keyed(book, sheet, key),
  },
  methods: {
    add: ({ book, sheet }, name, reference, comment) =>
      add(book, sheet, { name, reference, comment }),
    addFormulaLocal: ({ book, sheet }, name, reference, comment) =>
      add(book, sheet, { name, reference, comment }),
  },
};

/** `Excel.NamedItemCollection` of the workbook: names that every sheet sees. */
export const workbookNamesType: ServerType<Book> = {
  name: "NamedItemCollection",
  collection: {
    all: (book) =>
      book.names.filter((name) => name.sheet === undefined).map((name) => objectOf(book, name)),
    one: (book, key) => keyed(book, undefined, key),
  },
  methods: {
    add: (book, name, reference, comment) => add(book, undefined, { name, reference, comment }),
    addFormulaLocal: (book, name, reference, comment) =>
      add(book, undefined, { name, reference, comment }),
  },
};

interface NameGiven {
  readonly name: unknown;
  readonly reference: unknown;
  readonly comment: unknown;
}

function add(book: Book, sheet: BookSheet | undefined, given: NameGiven): ServerObject {
  const added = addName(book, {
    name: textGiven(given.name),
    sheet,
    formula: formulaGiven(book, sheet, given.reference),
    comment: isLeftOut(given.comment) ? "" : textGiven(given.comment),
  });
  return objectOf(book, added);
}

/** Cells, or a formula with its equals sign. */
function formulaGiven(book: Book, sheet: BookSheet | undefined, reference: unknown): string {
  if (typeof reference === "number" || typeof reference === "boolean") {
    return `=${String(reference).toUpperCase()}`;
  }
  if (isServerObject(reference)) {
    const found = cellsGiven(book, sheet ?? book.activeSheet, reference);
    return `=${sayAddress(found.sheet.name, found.area, "$")}`;
  }
  const text = textGiven(reference);
  if (text === "") throw invalidArgument();
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function keyed(book: Book, sheet: BookSheet | undefined, key: unknown): ServerObject | undefined {
  const name = typeof key === "string" ? nameInScope(book, key, sheet) : undefined;
  return name && objectOf(book, name);
}

function objectOf(book: Book, name: BookName): ServerObject {
  return serverObject(namedItemType, { book, name });
}
