import type { ServerType } from "../../protocol/serverType";
import type { CellRange } from "../book/cellRange";
import { lookProperty } from "./lookProperty";

/** `Excel.FormatProtection`. */
export const formatProtectionType: ServerType<CellRange> = {
  name: "FormatProtection",
  properties: {
    locked: lookProperty("locked", "flag"),
    formulaHidden: { read: () => false },
  },
};
