import { cellErrors } from "./cellErrors";
import { rung, segments, tiers, windowStatuses } from "./clients";
import { counted } from "./counted";
import { functionTables } from "./functionTables";
import { problems } from "./problems";

/** What a formula of ours may show in a cell. */
export const cellWords = {
  cellErrors,
  counted,
  functionTables,
  problems,
  rung,
  segments,
  tiers,
  windowStatuses,
};
