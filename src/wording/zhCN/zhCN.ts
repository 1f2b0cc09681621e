import type { en } from "../en/en";
import { callSheet } from "./callSheet";
import { cellErrors } from "./cellErrors";
import { bands, clientGroups, rung, segments, tiers, timeAway, windowStatuses } from "./clients";
import { commandLine } from "./commandLine";
import { evidence } from "./evidence";
import { fields } from "./fields";
import { fileProblems } from "./fileProblems";
import { flags } from "./flags";
import { guardrails, heldBack } from "./guardrails";
import { marks, outcomes } from "./outcomes";
import { problems } from "./problems";
import { reasons, ruleNames } from "./reasons";
import { rules } from "./rules";
import { kinds, sheetUse } from "./sheets";
import { units } from "./units";

/** 简体中文。 */
export const zhCN: typeof en = {
  bands,
  callSheet,
  cellErrors,
  clientGroups,
  commandLine,
  evidence,
  fields,
  fileProblems,
  flags,
  guardrails,
  heldBack,
  kinds,
  marks,
  outcomes,
  problems,
  reasons,
  ruleNames,
  rules,
  rung,
  segments,
  sheetUse,
  tiers,
  timeAway,
  units,
  windowStatuses,
};
