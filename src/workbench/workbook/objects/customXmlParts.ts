import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import { requireWritable } from "../book/protection";
import { invalidOperation, itemNotFound } from "../book/refusals";
import { rootNamespace, type XmlPart } from "../book/xmlPart";
import { customXmlPartType } from "./customXmlPart";
import { textGiven } from "./given";

/** `Excel.CustomXmlPartCollection`. */
export const customXmlPartsType: ServerType<Book> = {
  name: "CustomXmlPartCollection",
  collection: {
    all: (book) => book.xmlParts.map((part) => objectOf(book, part)),
    one: (book, key) => keyed(book, book.xmlParts, key),
  },
  methods: {
    add: (book, xml) => {
      requireWritable(book);
      const text = textGiven(xml);
      const part = { id: partId(book), namespaceUri: rootNamespace(text), xml: text };
      book.xmlParts.push(part);
      book.tell({ kind: "settingsChanged" });
      return objectOf(book, part);
    },
    getByNamespace: (book, namespaceUri) =>
      serverObject(scopedPartsType, { book, namespaceUri: textGiven(namespaceUri) }),
  },
};

interface ScopedParts {
  readonly book: Book;
  readonly namespaceUri: string;
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
const scopedPartsType: ServerType<ScopedParts> = {
  name: "CustomXmlPartScopedCollection",
  collection: {
    all: (scope) => partsOf(scope).map((part) => objectOf(scope.book, part)),
    one: (scope, key) => keyed(scope.book, partsOf(scope), key),
  },
  methods: {
    getOnlyItem: (scope) => {
      const only = onlyPart(scope);
      if (only === undefined) throw partsOf(scope).length > 1 ? invalidOperation() : itemNotFound();
      return only;
    },
    getOnlyItemOrNullObject: onlyPart,
  },
};

function partsOf({ book, namespaceUri }: ScopedParts): XmlPart[] {
  return book.xmlParts.filter((part) => part.namespaceUri === namespaceUri);
}

function onlyPart(scope: ScopedParts): ServerObject | undefined {
  const [part, ...others] = partsOf(scope);
  return part === undefined || others.length > 0 ? undefined : objectOf(scope.book, part);
}

function keyed(book: Book, parts: readonly XmlPart[], key: unknown): ServerObject | undefined {
  const part = parts.find(({ id }) => id === key);
  return part && objectOf(book, part);
}

function objectOf(book: Book, part: XmlPart): ServerObject {
  return serverObject(customXmlPartType, { book, part });
}

function partId(book: Book): string {
  const number = book.nextNumber().toString(16).toUpperCase().padStart(12, "0");
  return `{00000000-0000-4000-8000-${number}}`;
}
