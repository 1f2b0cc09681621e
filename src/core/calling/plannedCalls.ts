import type { PlannedCall } from "./callPlan";
import type { CallQuestion } from "./callQuestion";
import type { AssignedCall } from "./callers";
import { otherCallers } from "./otherCallers";
import type { Roster } from "./roster";

/**
 * Writes the assigned calls out as the rows of the plan.
 *
 * @param calls - in sheet order
 */
export function plannedCalls(
  calls: readonly AssignedCall[],
  staff: Roster,
  question: Pick<CallQuestion, "asOf" | "policy">,
): readonly PlannedCall[] {
  const proposed = otherCallers(calls, staff, question);
  return calls.map(({ household: { lead, others }, caller }, place) => {
    const { client, band, due, level, segment, restsOnUnknownConsent, onlyBy } = lead;
    const proposedCaller = proposed[place];
    return {
      client,
      band,
      due,
      caller,
      household: others.map((other) => ({ client: other.client, due: other.due })),
      level,
      segment,
      restsOnUnknownConsent,
      ...(proposedCaller === undefined ? {} : { proposedCaller }),
      ...(onlyBy === undefined ? {} : { onlyBy }),
    };
  });
}
