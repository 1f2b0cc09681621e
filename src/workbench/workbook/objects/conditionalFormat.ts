import { serverObject, type ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import type { BookSheet } from "../book/bookSheet";
import type { ConditionalFormat } from "../book/conditionalFormat";
import { requireAllowed } from "../book/protection";
import { invalidOperation, itemNotFound } from "../book/refusals";
import { conditionalRangeFormatType } from "./conditionalRangeFormat";
import { flagGiven, recordGiven, textGiven, wholeGiven } from "./given";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";

export interface PlacedFormat {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly format: ConditionalFormat;
}

/** `Excel.ConditionalFormat`: custom formulas, cell values and texts. */
export const conditionalFormatType: ServerType<PlacedFormat> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { read: ({ format }) => format.id },
    type: { read: ({ format }) => format.type },
    stopIfTrue: {
      read: ({ format }) => format.stopIfTrue,
      write: (placed, value) =>
        changeFormat(placed, ({ format }) => (format.stopIfTrue = flagGiven(value))),
    },
    priority: {
      read: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      write: (placed, value) => changeFormat(placed, () => reorder(placed, wholeGiven(value))),
    },
  },
  objects: {
    custom: (placed) => serverObject(customConditionalFormatType, ofType(placed, "Custom")),
    customOrNullObject: (placed) =>
      placed.format.type === "Custom"
        ? serverObject(customConditionalFormatType, placed)
        : undefined,
    cellValue: (placed) => serverObject(cellValueFormatType, ofType(placed, "CellValue")),
    cellValueOrNullObject: (placed) =>
      placed.format.type === "CellValue" ? serverObject(cellValueFormatType, placed) : undefined,
    textComparison: (placed) => serverObject(textFormatType, ofType(placed, "ContainsText")),
    textComparisonOrNullObject: (placed) =>
      placed.format.type === "ContainsText" ? serverObject(textFormatType, placed) : undefined,
  },
  methods: {
    delete: (placed) =>
      changeFormat(placed, ({ sheet, format }) => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
      }),
    getRange: ({ book, sheet, format }) => {
      const [area, ...others] = format.areas;
      if (area === undefined || others.length > 0) throw itemNotFound();
      return rangeObject(book, sheet, area);
    },
    getRangeOrNullObject: ({ book, sheet, format }) => {
      const [area, ...others] = format.areas;
      return area === undefined || others.length > 0 ? undefined : rangeObject(book, sheet, area);
    },
    getRanges: ({ book, sheet, format }) => rangeAreasObject(book, sheet, format.areas),
  },
};

const customConditionalFormatType: ServerType<PlacedFormat> = {
  name: "CustomConditionalFormat",
  objects: {
    rule: (placed) => serverObject(conditionalFormatRuleType, placed),
    format: (placed) => serverObject(conditionalRangeFormatType, placed),
  },
};

const conditionalFormatRuleType: ServerType<PlacedFormat> = {
  name: "ConditionalFormatRule",
  properties: { formula: formulaProperty(), formulaLocal: formulaProperty() },
};

const cellValueFormatType: ServerType<PlacedFormat> = {
  name: "CellValueConditionalFormat",
  properties: { rule: ruleProperty() },
  objects: { format: (placed) => serverObject(conditionalRangeFormatType, placed) },
};

const textFormatType: ServerType<PlacedFormat> = {
  name: "TextConditionalFormat",
  properties: { rule: ruleProperty() },
  objects: { format: (placed) => serverObject(conditionalRangeFormatType, placed) },
};

function formulaProperty() {
  return {
    read: ({ format }: PlacedFormat) => format.formula,
    write: (placed: PlacedFormat, value: unknown) =>
      changeFormat(placed, ({ format }) => {
        const formula = textGiven(value);
        format.formula = formula.startsWith("=") ? formula : `=${formula}`;
      }),
  };
}

function ruleProperty() {
  return {
    read: ({ format }: PlacedFormat) => format.rule ?? {},
    write: (placed: PlacedFormat, value: unknown) =>
      changeFormat(placed, ({ format }) => (format.rule = recordGiven(value))),
  };
}

function ofType(placed: PlacedFormat, type: ConditionalFormat["type"]): PlacedFormat {
  if (placed.format.type !== type) throw invalidOperation();
  return placed;
}

function reorder({ sheet, format }: PlacedFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((each) => each !== format);
  others.splice(priority, 0, format);
  sheet.conditionalFormats = others;
}

/** Changes a conditional format and tells the page. */
export function changeFormat(
  placed: PlacedFormat,
  change: (placed: PlacedFormat) => unknown,
): void {
  const { book, sheet } = placed;
  requireAllowed(book, sheet, "allowFormatCells");
  change(placed);
  book.tell({ kind: "sheetLook", sheet, what: "conditionalFormats" });
}
