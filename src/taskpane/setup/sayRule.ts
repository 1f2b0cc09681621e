import { guardrails, type Guardrail } from "../../core/calling/callPlan";
import type { Words } from "../../wording/words";
import type { Rule } from "./ruleGroups";

/** What a rule is called in the list of rules. */
export function sayRule(rule: Rule, words: Words): string {
  return isGuardrail(rule) ? words.guardrails[rule] : words.ruleNames[rule];
}

function isGuardrail(rule: Rule): rule is Guardrail {
  return (guardrails as readonly string[]).includes(rule);
}
