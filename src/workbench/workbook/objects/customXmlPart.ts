import type { ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import { requireWritable } from "../book/protection";
import { rootNamespace, type XmlPart } from "../book/xmlPart";
import { textGiven } from "./given";

export interface PlacedXmlPart {
  readonly book: Book;
  readonly part: XmlPart;
}

/** `Excel.CustomXmlPart`. */
export const customXmlPartType: ServerType<PlacedXmlPart> = {
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: { read: ({ part }) => part.id },
    namespaceUri: { read: ({ part }) => part.namespaceUri },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ book, part }, xml) => {
      requireWritable(book);
      const text = textGiven(xml);
      part.namespaceUri = rootNamespace(text);
      part.xml = text;
      book.tell({ kind: "settingsChanged" });
    },
    delete: ({ book, part }) => {
      requireWritable(book);
      book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
      book.tell({ kind: "settingsChanged" });
    },
  },
};
