import { serverObject, type ServerProperty, type ServerType } from "../../protocol/serverType";
import type { HeaderFooter } from "../book/pageSetup";
import { requireWritable } from "../book/protection";
import { textGiven, wordGiven } from "./given";
import type { PlacedSheet } from "./worksheet";

const headerFooterType: ServerType<PlacedSheet> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
};

/** `Excel.HeaderFooterGroup`: the same on all pages, which is the only state emulated. */
export const headersFootersType: ServerType<PlacedSheet> = {
  name: "HeaderFooterGroup",
  properties: {
    state: {
      read: () => "Default",
      write: (_placed, value) => void wordGiven(["Default"], value),
    },
    useSheetMargins: { read: () => true },
    useSheetScale: { read: () => true },
  },
  objects: { defaultForAllPages: (placed) => serverObject(headerFooterType, placed) },
};

function part(place: keyof HeaderFooter): ServerProperty<PlacedSheet> {
  return {
    read: ({ sheet }) => sheet.page.headerFooter[place],
    write: ({ book, sheet }, value) => {
      requireWritable(book);
      sheet.page.headerFooter[place] = textGiven(value);
      book.tell({ kind: "sheetLook", sheet, what: "page" });
    },
  };
}
