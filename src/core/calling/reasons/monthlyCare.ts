import { daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { Evidence } from "../evidence";
import type { ClientCase } from "../clientCase";

/**
 * `monthly_care`: nobody has contacted her for 30 days.
 *
 * For a client without any contact the log itself must be that old: a younger one cannot tell. Nor
 * can contacts of which nobody wrote the day.
 *
 * @source rule C1, band 7 (document 004: "at least one call a month")
 */
export function monthlyCare({ contacts, day }: ClientCase): DueReason | undefined {
  const isNeverContacted = contacts.newest === undefined;
  const silentSince = isNeverContacted ? day.logStartsOn : contacts.lastOn;
  if (silentSince === undefined) return undefined;
  if (daysBetween(silentSince, day.asOf) < day.policy.reasons.monthlyCareFromDay) return undefined;
  const evidence: Evidence = isNeverContacted
    ? { code: "neverContacted" }
    : { code: "lastContact", on: silentSince };
  return { reason: "monthly_care", evidence: [evidence], urgency: 0 };
}
