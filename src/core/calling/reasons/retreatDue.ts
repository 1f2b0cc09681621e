import { daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { hasOpenCourse } from "../hasOpenCourse";
import { newestTreated, type TreatedWith } from "../treatedWith";
import { treatmentEvidence } from "../treatmentEvidence";

/**
 * `retreat_due`: the usual interval of a treatment she had has passed.
 *
 * From the first day of the interval (never sooner than the treatment allows) to 60 days after its
 * last. A course of it that still has sessions has reasons of its own.
 *
 * @source rule C1, band 5 (documents 000, 001)
 */
export function retreatDue(clientCase: ClientCase): DueReason | undefined {
  const { day, treated } = clientCase;
  if (treated.length === 0) return undefined;
  const due = newestTreated(
    treated,
    (each) => isDue(each, clientCase) && !hasOpenCourse(clientCase, each.treatment.id),
  );
  const span = due?.treatment.timing.repeatDays;
  if (due === undefined || span === undefined) return undefined;
  return {
    reason: "retreat_due",
    evidence: [
      treatmentEvidence(due, day.asOf),
      { code: "usualInterval", fromDays: span.fromDay, toDays: span.toDay },
    ],
    urgency: 0,
  };
}

function isDue({ treatment, on }: TreatedWith, { day }: ClientCase): boolean {
  const { repeatDays, notSoonerDays = 0 } = treatment.timing;
  if (repeatDays === undefined) return false;
  const daysSince = daysBetween(on, day.asOf);
  const fromDay = Math.max(repeatDays.fromDay, notSoonerDays);
  return daysSince >= fromDay && daysSince <= repeatDays.toDay + day.policy.reasons.repeatLateDays;
}
