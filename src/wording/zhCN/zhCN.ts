import type { en } from "../en/en";
import { callSheet } from "./callSheet";
import { bands, clientGroups, rung, segments, tiers, timeAway, windowStatuses } from "./clients";
import { evidence } from "./evidence";
import { fields } from "./fields";
import { guardrails, heldBack } from "./guardrails";
import { marks, outcomes } from "./outcomes";
import { reasons, ruleNames } from "./reasons";
import { rules } from "./rules";
import { units } from "./units";

/** 简体中文。 */
export const zhCN: typeof en = {
  bands,
  callSheet,
  clientGroups,
  evidence,
  fields,
  guardrails,
  heldBack,
  marks,
  outcomes,
  reasons,
  ruleNames,
  rules,
  rung,
  segments,
  tiers,
  timeAway,
  units,
  windowStatuses,
};
