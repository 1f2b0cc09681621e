import type { ServerType } from "../../protocol/serverType";
import { areaOf, type CellRange } from "../book/cellRange";
import { commonLook, setLook } from "../book/looks";
import { colourGiven } from "./colourGiven";
import { isLeftOut } from "./given";

/** `Excel.RangeFill`: no fill reads as white; cells that differ read as "". */
export const rangeFillType: ServerType<CellRange> = {
  name: "RangeFill",
  properties: {
    color: {
      read: (range) => {
        const common = commonLook({ sheet: range.sheet, area: areaOf(range) }, "fillColor");
        return common === undefined ? "" : (common.same ?? "#FFFFFF");
      },
      write: (range, value) => {
        if (isLeftOut(value) || value === "") return;
        fill(range, colourGiven(value));
      },
    },
  },
  methods: { clear: (range) => fill(range, undefined) },
};

function fill(range: CellRange, fillColor: string | undefined): void {
  setLook(range.book, { sheet: range.sheet, area: areaOf(range) }, { fillColor });
}
