import { callSheet } from "./callSheet";
import { cellErrors } from "./cellErrors";
import { bands, clientGroups, rung, segments, tiers, timeAway, windowStatuses } from "./clients";
import { commandLine } from "./commandLine";
import { counted } from "./counted";
import { evidence } from "./evidence";
import { fields } from "./fields";
import { fileProblems } from "./fileProblems";
import { flags } from "./flags";
import { functionTables } from "./functionTables";
import { guardrails, heldBack } from "./guardrails";
import { absenceCauses, marks, outcomes } from "./outcomes";
import { problems } from "./problems";
import { reasons, ruleNames } from "./reasons";
import { recallLog } from "./recallLog";
import { rules } from "./rules";
import {
  columnQuestion,
  kinds,
  orientations,
  readReport,
  regions,
  severalKinds,
  sheetFlags,
  sheetWhy,
} from "./sheets";
import { units } from "./units";

/** English, and the model of what every other language must say. */
export const en = {
  absenceCauses,
  bands,
  callSheet,
  cellErrors,
  clientGroups,
  columnQuestion,
  commandLine,
  counted,
  evidence,
  fields,
  fileProblems,
  flags,
  functionTables,
  guardrails,
  heldBack,
  kinds,
  marks,
  orientations,
  outcomes,
  problems,
  readReport,
  reasons,
  recallLog,
  regions,
  ruleNames,
  rules,
  rung,
  segments,
  severalKinds,
  sheetFlags,
  sheetWhy,
  tiers,
  timeAway,
  units,
  windowStatuses,
};
