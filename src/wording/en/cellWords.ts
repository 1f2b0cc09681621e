import { callSheet } from "./callSheet";
import { cellErrors } from "./cellErrors";
import { rung, segments, tiers, timeAway, windowStatuses } from "./clients";
import { counted } from "./counted";
import { evidence } from "./evidence";
import { functionTables } from "./functionTables";
import { outcomes } from "./outcomes";
import { problems } from "./problems";
import { reasons } from "./reasons";
import { rules } from "./rules";
import { units } from "./units";

/** What a formula of ours may show in a cell. */
export const cellWords = {
  callSheet,
  cellErrors,
  counted,
  evidence,
  functionTables,
  outcomes,
  problems,
  reasons,
  rules,
  rung,
  segments,
  tiers,
  timeAway,
  units,
  windowStatuses,
};
