import { daysBetween, type Day } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { dayIn } from "../dayIn";
import { lastConsultation } from "../lastConsultation";

/**
 * `unclosed`: she was consulted 1–14 days ago and has bought nothing on that day or since.
 *
 * @source rule C1, band 5 (document 001)
 */
export function unclosed(clientCase: ClientCase): DueReason | undefined {
  const { client, day } = clientCase;
  const consultation = lastConsultation(clientCase);
  if (consultation === undefined) return undefined;
  const { fromDay, toDay } = day.policy.reasons.unclosedDaysAgo;
  const daysAgo = daysBetween(consultation.on, day.asOf);
  if (daysAgo < fromDay || daysAgo > toDay) return undefined;
  if (boughtSince(consultation.on, dayIn(day.summaries.lastDealOn, client))) return undefined;
  const { on, treatment } = consultation;
  const named = treatment === undefined ? {} : { treatment };
  return { reason: "unclosed", evidence: [{ code: "consulted", on, ...named }], urgency: 0 };
}

function boughtSince(consultedOn: Day, lastDealOn: Day | undefined): boolean {
  return lastDealOn !== undefined && lastDealOn >= consultedOn;
}
