import { addDays, daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { fallsOn } from "../fallsOn";
import { depositEvidence, heldDeposits } from "../heldDeposits";

/**
 * `deposit_d6`: a held deposit is 6 days old today.
 *
 * When the shop is closed on that day, the call falls on the next open one, at most 3 days late.
 *
 * @source rule C1, band 4 (document 002)
 */
export function depositD6(clientCase: ClientCase): DueReason | undefined {
  const { asOf, policy } = clientCase.day;
  const { depositOnDay, dayRuleAtMostDaysLate } = policy.reasons;
  const due = heldDeposits(clientCase).find(({ on }) => {
    const meantFor = addDays(on, depositOnDay);
    const daysLate = daysBetween(meantFor, asOf);
    return daysLate <= dayRuleAtMostDaysLate && fallsOn(meantFor, asOf, policy.shop);
  });
  if (due === undefined) return undefined;
  return { reason: "deposit_d6", evidence: [depositEvidence(due, asOf)], urgency: 0 };
}
