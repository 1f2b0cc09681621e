import { serverObject, type ServerType } from "../../protocol/serverType";
import type { CellRange } from "../book/cellRange";
import { rangeBorderType } from "./rangeBorder";
import type { RangeBorder } from "./rangeBorder";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

/** `Excel.RangeBorderCollection`. */
export const rangeBordersType: ServerType<CellRange> = {
  name: "RangeBorderCollection",
  properties: { count: { read: () => sides.length } },
  collection: {
    all: (range) => sides.map((side) => serverObject(rangeBorderType, { range, side })),
    one: (range, key) => {
      const side = sides.find((each) => each === key);
      return side && serverObject(rangeBorderType, { range, side } satisfies RangeBorder);
    },
  },
};
