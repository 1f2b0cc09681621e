import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import { overlaps, without } from "../address/areas";
import { areaOf, type CellRange } from "../book/cellRange";
import { newConditionalLook, type ConditionalFormat } from "../book/conditionalFormat";
import { requireAllowed } from "../book/protection";
import { notEmulated } from "../book/refusals";
import { conditionalFormatType, type PlacedFormat } from "./conditionalFormat";

const types = ["Custom", "CellValue", "ContainsText"] as const;

/** `Excel.ConditionalFormatCollection` of a range: those that touch any of its cells. */
export const conditionalFormatsType: ServerType<CellRange> = {
  name: "ConditionalFormatCollection",
  collection: {
    all: (range) => touching(range).map((format) => objectOf(range, format)),
    one: (range, key) => {
      const format = touching(range).find(({ id }) => id === key);
      return format && objectOf(range, format);
    },
  },
  methods: {
    add: (range, type) => {
      requireAllowed(range.book, range.sheet, "allowFormatCells");
      const known = types.find((each) => each === type);
      if (known === undefined) throw notEmulated(`ConditionalFormat of type ${String(type)}`);
      const format: ConditionalFormat = {
        id: `{${range.book.nextNumber().toString(16).toUpperCase().padStart(8, "0")}}`,
        areas: [areaOf(range)],
        type: known,
        stopIfTrue: false,
        formula: "",
        rule: undefined,
        look: newConditionalLook(),
      };
      // The newest comes first.
      range.sheet.conditionalFormats.unshift(format);
      tell(range);
      return objectOf(range, format);
    },
    clearAll: (range) => {
      requireAllowed(range.book, range.sheet, "allowFormatCells");
      const area = areaOf(range);
      for (const format of touching(range)) {
        format.areas = format.areas.flatMap((each) => without(each, area));
      }
      const { sheet } = range;
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
      tell(range);
    },
  },
};

function touching(range: CellRange): ConditionalFormat[] {
  const area = areaOf(range);
  return range.sheet.conditionalFormats.filter(({ areas }) =>
    areas.some((each) => overlaps(each, area)),
  );
}

function objectOf({ book, sheet }: CellRange, format: ConditionalFormat): ServerObject {
  const placed: PlacedFormat = { book, sheet, format };
  return serverObject(conditionalFormatType, placed);
}

function tell({ book, sheet }: CellRange): void {
  book.tell({ kind: "sheetLook", sheet, what: "conditionalFormats" });
}
