import { guardrails, type Guardrail, type RuleOff } from "../core/calling/callPlan";
import { sayField } from "./sayField";
import type { Words } from "./words";

/**
 * Says that a rule is off and names the columns that would switch it on, in a manager's words.
 *
 * Columns are named first: what else is missing matters once they are there.
 *
 * @returns one sentence; when no column is missing it is a setting that switched the rule off
 */
export function sayRuleOff(rule: RuleOff, words: Words): string {
  const name = isGuardrail(rule.reason)
    ? words.guardrails[rule.reason]
    : words.ruleNames[rule.reason];
  if (rule.missing.length === 0) return words.rules.offBySetting(name);
  const fields = rule.missing.filter((missing) => !isElsewhere(missing, words));
  const [elsewhere] = rule.missing.filter((missing) => isElsewhere(missing, words));
  if (elsewhere !== undefined && fields.length === 0)
    return words.rules.missingElsewhere[elsewhere](name);
  const columns = fields.map((field) => words.rules.column(sayField(field, words)));
  return words.rules.missingColumns(name, words.rules.allOf(columns));
}

function isElsewhere(
  missing: string,
  { rules }: Words,
): missing is keyof Words["rules"]["missingElsewhere"] {
  return missing in rules.missingElsewhere;
}

function isGuardrail(rule: RuleOff["reason"]): rule is Guardrail {
  return (guardrails as readonly string[]).includes(rule);
}
