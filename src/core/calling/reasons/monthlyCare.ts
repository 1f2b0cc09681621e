import { daysBetween } from "../../calendar/day";
import type { DueReason, Evidence } from "../callPlan";
import type { ClientCase } from "../clientCase";

/**
 * `monthly_care`: nobody has contacted her for 30 days.
 *
 * For a client without any contact the log itself must be that old: a younger one cannot tell.
 *
 * @source rule C1, band 7 (document 004: "at least one call a month")
 */
export function monthlyCare({ contacts, day }: ClientCase): DueReason | undefined {
  const silentSince = contacts.lastOn ?? day.logStartsOn;
  if (silentSince === undefined) return undefined;
  if (daysBetween(silentSince, day.asOf) < day.policy.reasons.monthlyCareFromDay) return undefined;
  const evidence: Evidence =
    contacts.lastOn === undefined
      ? { code: "neverContacted" }
      : { code: "lastContact", on: contacts.lastOn };
  return { reason: "monthly_care", evidence: [evidence], urgency: 0 };
}
