import { daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { dayIn } from "../dayIn";

/**
 * `forgotten`: her only purchase, at least 60 days ago, was among the smallest 30% of such
 * purchases, and nobody has ever contacted her.
 *
 * Only a call log can show that nobody did.
 *
 * @source rule C1, band 5 (document 000)
 */
export function forgotten({ client, day, contacts }: ClientCase): DueReason | undefined {
  const { summaries, asOf, policy, smallSingleDealCents, logStartsOn } = day;
  if (contacts.newest !== undefined || logStartsOn === undefined) return undefined;
  const on = dayIn(summaries.firstDealOn, client);
  const cents = summaries.spendCents[client];
  if (on === undefined || summaries.deals[client] !== 1 || cents === undefined) return undefined;
  const isSmall = smallSingleDealCents !== undefined && cents > 0 && cents <= smallSingleDealCents;
  if (!isSmall || daysBetween(on, asOf) < policy.reasons.forgottenFromDay) return undefined;
  return {
    reason: "forgotten",
    evidence: [{ code: "onlyPurchase", on, cents }, { code: "neverContacted" }],
    urgency: 0,
  };
}
