import { daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { dayIn } from "../dayIn";

/**
 * `window_3m`: her first deal is at most 90 days ago, there is no second, and she has not been here
 * for 21 days.
 *
 * @source rules C1, W1 (document 000)
 */
export function window3m({ client, day, daysAway }: ClientCase): DueReason | undefined {
  const { summaries, asOf, policy } = day;
  const firstDealOn = dayIn(summaries.firstDealOn, client);
  const secondDealOn = dayIn(summaries.secondDealOn, client);
  if (firstDealOn === undefined || secondDealOn !== undefined) return undefined;
  const daysLeft = policy.repurchase.windowDays - daysBetween(firstDealOn, asOf);
  const sinceVisit = daysAway ?? daysBetween(firstDealOn, asOf);
  if (daysLeft < 0 || sinceVisit < policy.reasons.windowFromDaysAway) return undefined;
  const evidence = [{ code: "firstDeal", on: firstDealOn, daysLeft }] as const;
  return { reason: "window_3m", evidence, urgency: 0 };
}
