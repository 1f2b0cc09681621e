import type { cellWords as model } from "../en/cellWords";
import { cellErrors } from "./cellErrors";
import { rung, segments, tiers, windowStatuses } from "./clients";
import { counted } from "./counted";
import { functionTables } from "./functionTables";
import { problems } from "./problems";

/** 公式在单元格里说的话。 */
export const cellWords: typeof model = {
  cellErrors,
  counted,
  functionTables,
  problems,
  rung,
  segments,
  tiers,
  windowStatuses,
};
