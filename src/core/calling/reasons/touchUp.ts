import { addDays, daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { isCalledAbout } from "../isCalledAbout";
import { newestTreated } from "../treatedWith";
import { treatmentEvidence } from "../treatmentEvidence";

/**
 * `touch_up`: a treatment of hers is in the days in which a touch-up is looked at (28–90 days, by
 * treatment), and she was not reached about it in them.
 *
 * How many such calls a month the clinic makes is cut later: see `touchUpsLeft`.
 *
 * @source rule C1, band 5 (document 001)
 */
export function touchUp({ contacts, day, treated }: ClientCase): DueReason | undefined {
  if (treated.length === 0) return undefined;
  const due = newestTreated(treated, ({ treatment, on }) => {
    const span = treatment.timing.touchUpDays;
    if (span === undefined) return false;
    const daysSince = daysBetween(on, day.asOf);
    if (daysSince < span.fromDay || daysSince > span.toDay) return false;
    return !isCalledAbout(contacts.log, "touch_up", addDays(on, span.fromDay));
  });
  if (due === undefined) return undefined;
  return { reason: "touch_up", evidence: [treatmentEvidence(due, day.asOf)], urgency: 0 };
}
