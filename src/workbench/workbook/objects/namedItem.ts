import type { ServerObject, ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import type { BookName } from "../book/bookName";
import { deleteName, nameArea, tellStoreNames } from "../book/names";
import { requireWritable } from "../book/protection";
import { invalidArgument, itemNotFound } from "../book/refusals";
import { flagGiven, textGiven } from "./given";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** A defined name of a workbook. */
export interface PlacedName {
  readonly book: Book;
  readonly name: BookName;
}

/** `Excel.NamedItem`. */
export const namedItemType: ServerType<PlacedName> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    _Id: { read: ({ name }) => name.name },
    name: { read: ({ name }) => name.name },
    type: { read: typeOf },
    value: { read: valueOf },
    formula: {
      read: ({ name }) => name.formula,
      write: ({ book, name }, value) => {
        requireWritable(book);
        const formula = textGiven(value);
        if (!formula.startsWith("=")) throw invalidArgument();
        name.formula = formula;
        tellStoreNames(book);
        book.tell({ kind: "namesChanged" });
      },
    },
    scope: { read: ({ name }) => (name.sheet === undefined ? "Workbook" : "Worksheet") },
    visible: {
      read: ({ name }) => name.visible,
      write: ({ book, name }, value) => {
        requireWritable(book);
        name.visible = flagGiven(value);
        book.tell({ kind: "namesChanged" });
      },
    },
    comment: {
      read: ({ name }) => name.comment,
      write: ({ book, name }, value) => {
        requireWritable(book);
        name.comment = textGiven(value);
        book.tell({ kind: "namesChanged" });
      },
    },
  },
  objects: {
    worksheet: (placed) => {
      const sheet = sheetOf(placed);
      if (sheet === undefined) throw itemNotFound();
      return sheet;
    },
    worksheetOrNullObject: sheetOf,
  },
  methods: {
    delete: ({ book, name }) => deleteName(book, name),
    getRange: (placed) => {
      const range = rangeOf(placed);
      if (range === undefined) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
};

function rangeOf({ book, name }: PlacedName): ServerObject | undefined {
  const place = nameArea(book, name);
  return place && rangeObject(book, place.sheet, place.area);
}

function sheetOf({ book, name }: PlacedName): ServerObject | undefined {
  return name.sheet && worksheetObject(book, name.sheet);
}

/** As `Excel.NamedItemType`. */
function typeOf(placed: PlacedName): string {
  if (nameArea(placed.book, placed.name) !== undefined) return "Range";
  const value = constantOf(placed.name);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return placed.name.formula.includes("#REF!") ? "Error" : "String";
}

function valueOf(placed: PlacedName): unknown {
  if (nameArea(placed.book, placed.name) !== undefined) return placed.name.formula.slice(1);
  return placed.name.formula.includes("#REF!") ? "#REF!" : constantOf(placed.name);
}

/** A name may stand for a number, a text or a truth value. */
function constantOf({ formula }: BookName): string | number | boolean {
  const text = formula.slice(1).trim();
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  return quoted === undefined ? formula : quoted.replaceAll('""', '"');
}
