import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import type { Area } from "../area";
import type { Book } from "../book";
import type { BookSheet } from "../book/bookSheet";
import { cellRange, type CellRange } from "../book/cellRange";
import { conditionalFormatsType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { rangeActions } from "./rangeActions";
import { rangeEachCell } from "./rangeEachCell";
import { rangeFormatType } from "./rangeFormat";
import { rangePlaces } from "./rangePlaces";
import { rangeProperties } from "./rangeProperties";
import { rangeSearch } from "./rangeSearch";
import { rangeSortType } from "./rangeSort";
import { scopedTablesType } from "./scopedTables";
import { worksheetObject } from "./worksheet";

/** `Excel.Range`: its values, its neighbours and what can be done to it are files of their own. */
export const rangeType: ServerType<CellRange> = {
  name: "Range",
  keepsReference: true,
  properties: rangeProperties,
  objects: {
    format: (range) => serverObject(rangeFormatType, range),
    dataValidation: (range) => serverObject(dataValidationType, range),
    conditionalFormats: (range) => serverObject(conditionalFormatsType, range),
    sort: (range) => serverObject(rangeSortType, range),
    worksheet: ({ book, sheet }) => worksheetObject(book, sheet),
  },
  methods: {
    getTables: (range, fullyContained) =>
      serverObject(scopedTablesType, { range, fullyContained: fullyContained === true }),
    ...rangePlaces,
    ...rangeEachCell,
    ...rangeSearch,
    ...rangeActions,
  },
};

/** Some cells as the API offers them. @throws WireError InvalidArgument when off the sheet */
export function rangeObject(book: Book, sheet: BookSheet, area: Area): ServerObject {
  return serverObject(rangeType, cellRange(book, sheet, area));
}
