import type { ServerType } from "../../protocol/serverType";
import { areaOf, type CellRange } from "../book/cellRange";
import { commonLook, setLook } from "../book/looks";
import { invalidArgument } from "../book/refusals";
import { colourGiven } from "./colourGiven";
import { isLeftOut, numberGiven, textGiven, wordGiven } from "./given";
import { lookProperty } from "./lookProperty";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** `Excel.RangeFont`. What differs between the cells reads as `null`. */
export const rangeFontType: ServerType<CellRange> = {
  name: "RangeFont",
  properties: {
    bold: lookProperty("bold", "flag"),
    italic: lookProperty("italic", "flag"),
    strikethrough: lookProperty("strikethrough", "flag"),
    color: lookProperty("fontColor", colourGiven),
    name: lookProperty("fontName", textGiven),
    size: lookProperty("fontSize", sizeGiven),
    underline: {
      read: (range) => {
        const common = commonLook({ sheet: range.sheet, area: areaOf(range) }, "underline");
        return common === undefined ? null : common.same ? "Single" : "None";
      },
      write: (range, value) => {
        if (isLeftOut(value)) return;
        const underline = wordGiven(underlines, value) !== "None";
        setLook(range.book, { sheet: range.sheet, area: areaOf(range) }, { underline });
      },
    },
  },
};

function sizeGiven(value: unknown): number {
  const size = numberGiven(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}
