import { guardrails, type Guardrail, type RuleOff } from "../core/calling/callPlan";
import { sayField } from "./sayField";
import type { Words } from "./words";

/**
 * Says that a rule is off and names the columns that would switch it on, in a manager's words.
 *
 * @returns one sentence; when no column is missing it is a setting that switched the rule off
 */
export function sayRuleOff(rule: RuleOff, words: Words): string {
  const name = isGuardrail(rule.reason)
    ? words.guardrails[rule.reason]
    : words.ruleNames[rule.reason];
  if (rule.missing.length === 0) return words.rules.offBySetting(name);
  const [only] = rule.missing;
  if (only !== undefined && isElsewhere(only, words))
    return words.rules.missingElsewhere[only](name);
  const columns = rule.missing.map((field) => words.rules.column(sayField(field, words)));
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
