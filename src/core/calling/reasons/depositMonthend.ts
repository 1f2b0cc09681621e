import { dayParts, daysInMonth } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { depositEvidence, heldDeposits } from "../heldDeposits";

/**
 * `deposit_monthend`: a deposit is still held in the last 3 days of the month.
 *
 * Off until the manager has entered the real refund rule: no deadline is said that is not true.
 *
 * @source rule C1, band 4 (document 002, reworded)
 */
export function depositMonthend(clientCase: ClientCase): DueReason | undefined {
  const { asOf, policy } = clientCase.day;
  const { refundRuleEntered, monthEndDays } = policy.reasons;
  if (!refundRuleEntered) return undefined;
  const [oldest] = heldDeposits(clientCase);
  if (oldest === undefined) return undefined;
  const { year, month, dayOfMonth } = dayParts(asOf);
  if (dayOfMonth <= daysInMonth(year, month) - monthEndDays) return undefined;
  return { reason: "deposit_monthend", evidence: [depositEvidence(oldest, asOf)], urgency: 0 };
}
