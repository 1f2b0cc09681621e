import { serverObject, type ServerProperty, type ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import type { DocumentProperties } from "../book/documentProperties";
import { requireWritable } from "../book/protection";
import { invalidArgument, itemNotFound } from "../book/refusals";
import { textGiven } from "./given";

type TextProperty = Exclude<keyof DocumentProperties, "custom" | "revisionNumber">;

/** `Excel.DocumentProperties`. */
export const documentPropertiesType: ServerType<Book> = {
  name: "DocumentProperties",
  properties: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    category: text("category"),
    manager: text("manager"),
    company: text("company"),
    revisionNumber: { read: ({ properties }) => properties.revisionNumber },
    lastAuthor: { read: ({ properties }) => properties.author },
  },
  objects: { custom: (book) => serverObject(customPropertiesType, book) },
};

function text(property: TextProperty): ServerProperty<Book> {
  return {
    read: ({ properties }) => properties[property],
    write: (book, value) => {
      requireWritable(book);
      book.properties[property] = textGiven(value);
    },
  };
}

interface PlacedProperty {
  readonly book: Book;
  readonly key: string;
}

/** `Excel.CustomPropertyCollection`. */
const customPropertiesType: ServerType<Book> = {
  name: "CustomPropertyCollection",
  collection: {
    all: (book) =>
      [...book.properties.custom.keys()].map((key) =>
        serverObject(customPropertyType, { book, key }),
      ),
    one: (book, key) =>
      typeof key === "string" && book.properties.custom.has(key)
        ? serverObject(customPropertyType, { book, key })
        : undefined,
  },
  methods: {
    add: (book, name, value) => {
      const key = textGiven(name);
      keep(book, key, value);
      return serverObject(customPropertyType, { book, key });
    },
    deleteAll: (book) => {
      requireWritable(book);
      book.properties.custom.clear();
    },
  },
};

/** `Excel.CustomProperty`. */
const customPropertyType: ServerType<PlacedProperty> = {
  name: "CustomProperty",
  properties: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ book, key }) => book.properties.custom.get(key),
      write: ({ book, key }, value) => keep(book, key, value),
    },
    type: { read: ({ book, key }) => typeNames[typeof book.properties.custom.get(key)] },
  },
  methods: {
    delete: ({ book, key }) => {
      requireWritable(book);
      if (!book.properties.custom.delete(key)) throw itemNotFound();
    },
  },
};

const typeNames: Readonly<Record<string, string>> = {
  string: "String",
  number: "Number",
  boolean: "Boolean",
};

function keep(book: Book, key: string, value: unknown): void {
  requireWritable(book);
  const plain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (!plain || key === "") throw invalidArgument();
  book.properties.custom.set(key, value);
}
