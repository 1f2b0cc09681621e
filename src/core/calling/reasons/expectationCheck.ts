import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { openGoalCheck } from "../openGoalCheck";

/** Behind everything that has an hour. */
const urgencyOfToday = 30_000;

/**
 * `expectation_check`: the day has come on which it was agreed to look at a stage goal.
 *
 * It stays due until the sheet has the check's result, or she was reached about it.
 *
 * @source rules C1 (band 2), L11 (document 003)
 */
export function expectationCheck(clientCase: ClientCase): DueReason | undefined {
  const check = openGoalCheck(clientCase);
  if (check === undefined) return undefined;
  const { on, goal } = check;
  const evidence = { code: "goalCheck", on, ...(goal === undefined ? {} : { goal }) } as const;
  const urgency = urgencyOfToday + on - clientCase.day.asOf;
  return { reason: "expectation_check", evidence: [evidence], urgency };
}
