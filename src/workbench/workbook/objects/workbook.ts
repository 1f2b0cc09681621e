import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import { cellArea } from "../address/areas";
import { applicationType } from "./application";
import { workbookCommentsType } from "./comments";
import { customXmlPartsType } from "./customXmlParts";
import { documentPropertiesType } from "./documentProperties";
import { functionsType } from "./functions";
import { workbookNamesType } from "./names";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { runtimeType } from "./runtime";
import { settingsType } from "./settings";
import { workbookTablesType } from "./tables";
import { workbookProtectionType } from "./workbookProtection";
import { worksheetsType } from "./worksheets";

/** `Excel.Workbook`: where every request starts. */
export const workbookType: ServerType<Book> = {
  name: "Workbook",
  properties: {
    name: { read: ({ name }) => name },
    readOnly: { read: ({ readOnly }) => readOnly },
    isDirty: { read: () => true, write: () => undefined },
    autoSave: { read: () => false },
    previouslySaved: { read: () => true },
    calculationEngineVersion: { read: () => 191_029 },
    usePrecisionAsDisplayed: { read: () => false },
  },
  objects: {
    application: (book) => serverObject(applicationType, book),
    comments: (book) => serverObject(workbookCommentsType, book),
    customXmlParts: (book) => serverObject(customXmlPartsType, book),
    functions: (book) => serverObject(functionsType, book),
    names: (book) => serverObject(workbookNamesType, book),
    protection: (book) => serverObject(workbookProtectionType, book),
    properties: (book) => serverObject(documentPropertiesType, book),
    settings: (book) => serverObject(settingsType, book),
    tables: (book) => serverObject(workbookTablesType, book),
    worksheets: (book) => serverObject(worksheetsType, book),
    _Runtime: (book) => serverObject(runtimeType, book),
  },
  methods: {
    getSelectedRange: (book) => rangeObject(book, book.activeSheet, book.activeSheet.selection),
    getSelectedRanges: (book) =>
      rangeAreasObject(book, book.activeSheet, [book.activeSheet.selection]),
    getActiveCell: (book) => {
      const { rowIndex, columnIndex } = book.activeSheet.selection;
      return rangeObject(book, book.activeSheet, cellArea(rowIndex, columnIndex));
    },
    getIsActiveCollabSession: () => false,
  },
};

/** A workbook as the API offers it: the root of the wire. */
export function workbookObject(book: Book): ServerObject {
  return serverObject(workbookType, book);
}
