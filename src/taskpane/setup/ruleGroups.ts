import {
  guardrails,
  reasons,
  type Guardrail,
  type Reason,
  type RuleOff,
} from "../../core/calling/callPlan";
import { neededColumns } from "../../core/calling/neededColumns";
import type { SetupRuleWords } from "../../wording/pane/setupRuleWords";

export type Rule = Reason | Guardrail;

/** Every rule of this version in exactly one group, so that the groups add up to all of them. */
export interface RuleGroups {
  /** Off, since no sheet has a column they need. */
  readonly columnMissing: readonly RuleOff[];
  /** Off until something else is there: the manager’s word, a sheet of ours, enough clients. */
  readonly waiting: readonly RuleOff[];
  /** Off, since they are of another trade than this clinic's. */
  readonly otherTrade: readonly RuleOff[];
  readonly on: readonly Rule[];
}

/** What a rule can lack that is no column of the clinic's sheets. */
export type NoColumn = keyof SetupRuleWords["waitsFor"];

const noColumns: Readonly<Record<NoColumn, true>> = {
  refundTerms: true,
  mark: true,
  goals: true,
  checkOn: true,
  handedOn: true,
  now: true,
  visitors: true,
  campaign: true,
};

export function isNoColumn(missing: string): missing is NoColumn {
  return missing in noColumns;
}

/** Columns that only postpartum centres keep: whoever lacks all of them is none. */
const postpartumColumns: ReadonlySet<string> = new Set([
  "dueDateBaby",
  "deliveryDate",
  "stayStart",
  "roomNo",
]);

/** Reasons that depend on what a clinic treats rather than on how it keeps its sheets. */
const dentalReasons: ReadonlySet<Rule> = new Set(["implant_2y"]);

/** Parts the rules of this version by whether they work, and what would switch them on. */
export function ruleGroups(rulesOff: readonly RuleOff[]): RuleGroups {
  const off = new Map(rulesOff.map((rule) => [rule.reason, rule]));
  const grouped = { columnMissing: [], waiting: [], otherTrade: [] } as Record<
    "columnMissing" | "waiting" | "otherTrade",
    RuleOff[]
  >;
  const on: Rule[] = [];
  for (const rule of builtRules()) {
    const found = off.get(rule);
    if (found === undefined) on.push(rule);
    else grouped[groupOf(found)].push(found);
  }
  return { ...grouped, on };
}

/** Guardrails that need no column of their own are always on. */
function builtRules(): readonly Rule[] {
  return [...reasons.filter((reason) => neededColumns[reason] !== undefined), ...guardrails];
}

function groupOf({ reason, missing }: RuleOff): "columnMissing" | "waiting" | "otherTrade" {
  if (dentalReasons.has(reason)) return "otherTrade";
  if (missing.length > 0 && missing.every((column) => postpartumColumns.has(column)))
    return "otherTrade";
  return missing.every(isNoColumn) ? "waiting" : "columnMissing";
}
