import { serverObject, type ServerType } from "../../protocol/serverType";
import { rangeType } from "./range";
import type { CellRanges } from "./rangeAreas";

/** `Excel.RangeCollection`. */
export const rangesType: ServerType<CellRanges> = {
  name: "RangeCollection",
  collection: {
    all: ({ ranges }) => ranges.map((range) => serverObject(rangeType, range)),
    one: ({ ranges }, key) => {
      const range = typeof key === "number" ? ranges[key] : undefined;
      return range && serverObject(rangeType, range);
    },
  },
};
