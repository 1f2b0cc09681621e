import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import { cellArea } from "../address/areas";
import type { Book } from "../book";
import { standardColumnPoints, standardRowPoints, type BookSheet } from "../book/bookSheet";
import { findAreas, findCells } from "../book/findCells";
import { requireWritable } from "../book/protection";
import { invalidArgument, itemNotFound } from "../book/refusals";
import { foundCells, replaceTexts } from "../book/searchCells";
import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from "../book/sheets";
import type { SheetLook } from "../book/bookChange";
import { wholeSheet } from "../address/areas";
import { chartsType } from "./charts";
import { colourGiven } from "./colourGiven";
import { commentsType } from "./comments";
import { freezePanesType } from "./freezePanes";
import { flagGiven, isLeftOut, textGiven, wholeGiven, wordGiven } from "./given";
import { namesType } from "./names";
import { horizontalPageBreaksType, verticalPageBreaksType } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { criteriaGiven } from "./rangeSearch";
import { sheetAutoFilterType } from "./autoFilter";
import { tablesType } from "./tables";
import { worksheetProtectionType } from "./worksheetProtection";

/** A sheet of a workbook. */
export interface PlacedSheet {
  readonly book: Book;
  readonly sheet: BookSheet;
}

/** `Excel.Worksheet`. */
export const worksheetType: ServerType<PlacedSheet> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { read: ({ sheet }) => sheet.id },
    name: {
      read: ({ sheet }) => sheet.name,
      write: ({ book, sheet }, value) => renameSheet(book, sheet, textGiven(value)),
    },
    position: {
      read: ({ book, sheet }) => book.sheets.indexOf(sheet),
      write: ({ book, sheet }, value) => moveSheet(book, sheet, wholeGiven(value)),
    },
    visibility: {
      read: ({ sheet }) => sheet.visibility,
      write: ({ book, sheet }, value) =>
        showSheet(book, sheet, wordGiven(["Visible", "Hidden", "VeryHidden"], value)),
    },
    tabColor: {
      read: ({ sheet }) => sheet.tabColor,
      write: (placed, value) =>
        setLook(placed, "tab", { tabColor: value === "" ? "" : colourGiven(value) }),
    },
    showGridlines: {
      read: ({ sheet }) => sheet.showGridlines,
      write: (placed, value) => setLook(placed, "gridlines", { showGridlines: flagGiven(value) }),
    },
    showHeadings: {
      read: ({ sheet }) => sheet.showHeadings,
      write: (placed, value) => setLook(placed, "gridlines", { showHeadings: flagGiven(value) }),
    },
    standardHeight: { read: () => standardRowPoints },
    standardWidth: { read: () => standardColumnPoints },
    enableCalculation: { read: () => true },
    tabId: { read: ({ book, sheet }) => book.sheets.indexOf(sheet) + 1 },
  },
  objects: {
    autoFilter: (placed) => serverObject(sheetAutoFilterType, placed),
    charts: (placed) => serverObject(chartsType, placed),
    comments: (placed) => serverObject(commentsType, placed),
    freezePanes: (placed) => serverObject(freezePanesType, placed),
    horizontalPageBreaks: (placed) => serverObject(horizontalPageBreaksType, placed),
    names: (placed) => serverObject(namesType, placed),
    pageLayout: (placed) => serverObject(pageLayoutType, placed),
    protection: (placed) => serverObject(worksheetProtectionType, placed),
    tables: (placed) => serverObject(tablesType, placed),
    verticalPageBreaks: (placed) => serverObject(verticalPageBreaksType, placed),
  },
  methods: {
    activate: ({ book, sheet }) => activateSheet(book, sheet),
    calculate: ({ book }, markAllDirty) => book.store.calculate(markAllDirty === true),
    delete: ({ book, sheet }) => deleteSheet(book, sheet),
    getCell: ({ book, sheet }, down, across) =>
      rangeObject(book, sheet, cellArea(wholeGiven(down), wholeGiven(across))),
    getRange: ({ book, sheet }, address) => {
      const text = isLeftOut(address) ? "" : textGiven(address);
      const found = findCells(book, sheet, text);
      // A name may lie elsewhere; then the answer is, too.
      return rangeObject(book, found.sheet, found.area);
    },
    getRangeByIndexes: ({ book, sheet }, row, column, rows, columns) =>
      rangeObject(book, sheet, {
        rowIndex: wholeGiven(row),
        columnIndex: wholeGiven(column),
        rowCount: wholeGiven(rows),
        columnCount: wholeGiven(columns),
      }),
    getRanges: ({ book, sheet }, address) => {
      const found = isLeftOut(address)
        ? [{ sheet, area: wholeSheet }]
        : findAreas(book, sheet, textGiven(address));
      if (found.some((place) => place.sheet !== sheet)) throw invalidArgument();
      return rangeAreasObject(
        book,
        sheet,
        found.map(({ area }) => area),
      );
    },
    getUsedRange: ({ book, sheet }, valuesOnly) =>
      rangeObject(book, sheet, sheet.cells.usedArea(onlyValues(valuesOnly)) ?? cellArea(0, 0)),
    getUsedRangeOrNullObject: ({ book, sheet }, valuesOnly) => {
      const used = sheet.cells.usedArea(onlyValues(valuesOnly));
      return used && rangeObject(book, sheet, used);
    },
    getNext: (placed, visibleOnly) => found(neighbour(placed, 1, visibleOnly)),
    getNextOrNullObject: (placed, visibleOnly) => neighbour(placed, 1, visibleOnly),
    getPrevious: (placed, visibleOnly) => found(neighbour(placed, -1, visibleOnly)),
    getPreviousOrNullObject: (placed, visibleOnly) => neighbour(placed, -1, visibleOnly),
    findAll: (placed, text, criteria) => found(allFound(placed, text, criteria)),
    findAllOrNullObject: allFound,
    replaceAll: ({ book, sheet }, text, replacement, criteria) =>
      replaceTexts(
        book,
        { sheet, area: wholeSheet },
        {
          ...criteriaGiven(criteria),
          text: textGiven(text),
          replacement: textGiven(replacement),
        },
      ),
    _GetSheetById: ({ book }, id) => sheetById(book, id),
    _GetAnotherWorksheetById: ({ book }, id) => sheetById(book, id),
  },
};

/** A sheet as the API offers it. */
export function worksheetObject(book: Book, sheet: BookSheet): ServerObject {
  return serverObject(worksheetType, { book, sheet });
}

function sheetById(book: Book, id: unknown): ServerObject | undefined {
  const sheet = book.sheets.find((each) => each.id === id);
  return sheet && worksheetObject(book, sheet);
}

function onlyValues(valuesOnly: unknown): boolean {
  return isLeftOut(valuesOnly) ? false : flagGiven(valuesOnly);
}

function setLook({ book, sheet }: PlacedSheet, what: SheetLook, traits: Partial<BookSheet>): void {
  requireWritable(book);
  Object.assign(sheet, traits);
  book.tell({ kind: "sheetLook", sheet, what });
}

function neighbour(
  { book, sheet }: PlacedSheet,
  step: 1 | -1,
  visibleOnly: unknown,
): ServerObject | undefined {
  const from = book.sheets.indexOf(sheet) + step;
  const others = step === 1 ? book.sheets.slice(from) : book.sheets.slice(0, from + 1).reverse();
  const next = others.find((each) => visibleOnly !== true || each.visibility === "Visible");
  return next && worksheetObject(book, next);
}

function found(object: ServerObject | undefined): ServerObject {
  if (object === undefined) throw itemNotFound();
  return object;
}

function allFound(
  { book, sheet }: PlacedSheet,
  text: unknown,
  criteria: unknown,
): ServerObject | undefined {
  const place = { sheet, area: wholeSheet };
  const cells = foundCells(place, textGiven(text), criteriaGiven(criteria));
  return cells.length === 0 ? undefined : rangeAreasObject(book, sheet, cells);
}
