import { addDays, daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { isCalledAbout } from "../isCalledAbout";
import { newestTreated } from "../treatedWith";
import { treatmentEvidence } from "../treatmentEvidence";

/**
 * `implant_2y`: she has had an implant for two years and was not here in the last 180 days.
 *
 * One call that reaches her is enough: it asks how content she is.
 *
 * @source rule C1, band 5 (document 001)
 */
export function implant2y(clientCase: ClientCase): DueReason | undefined {
  const { contacts, day, daysAway, treated } = clientCase;
  const { implantFromDay, implantSeenWithinDays } = day.policy.reasons;
  if (daysAway === undefined || daysAway <= implantSeenWithinDays) return undefined;
  if (treated.length === 0) return undefined;
  const due = newestTreated(
    treated,
    ({ treatment, on }) =>
      treatment.isImplant &&
      daysBetween(on, day.asOf) >= implantFromDay &&
      !isCalledAbout(contacts.log, "implant_2y", addDays(on, implantFromDay)),
  );
  if (due === undefined) return undefined;
  return { reason: "implant_2y", evidence: [treatmentEvidence(due, day.asOf)], urgency: 0 };
}
