import type { PlannedCall } from "./callPlan";
import { bandOf, type CallCandidate } from "./callCandidate";
import type { AssignedCall } from "./callers";
import { isPromotional } from "./isPromotional";
import { levelOf } from "./levelOf";
import { onlyBy } from "./onlyBy";
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
): readonly PlannedCall[] {
  const proposed = otherCallers(calls, staff);
  return calls.map(({ household, caller }, place) => {
    const { lead, others } = household;
    const { client, file } = lead.clientCase;
    const channel = onlyBy(file.contactLimits);
    const proposedCaller = proposed[place];
    return {
      client,
      band: bandOf(lead),
      due: lead.due,
      caller,
      household: others.map(({ clientCase, due }) => ({ client: clientCase.client, due })),
      level: levelOf(lead),
      restsOnUnknownConsent: restsOnUnknownConsent(lead),
      ...(proposedCaller === undefined ? {} : { proposedCaller }),
      ...(channel === undefined ? {} : { onlyBy: channel }),
    };
  });
}

/** G9: nobody asked her, and nothing but offers brings her onto the sheet. */
function restsOnUnknownConsent({ clientCase, due }: CallCandidate): boolean {
  return clientCase.file.consent === "unknown" && due.every(({ reason }) => isPromotional(reason));
}
