import { daysBetween } from "../../calendar/day";
import { windowDaysLeft } from "../../retention/windowDaysLeft";
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
  if (firstDealOn === undefined) return undefined;
  const { windowDays } = policy.repurchase;
  const left = windowDaysLeft({ firstDealOn, secondDealOn, asOf, windowDays });
  if (!left.ok || left.value === undefined || left.value < 0) return undefined;
  const sinceVisit = daysAway ?? daysBetween(firstDealOn, asOf);
  if (sinceVisit < policy.reasons.windowFromDaysAway) return undefined;
  const evidence = [{ code: "firstDeal", on: firstDealOn, daysLeft: left.value }] as const;
  return { reason: "window_3m", evidence, urgency: 0 };
}
