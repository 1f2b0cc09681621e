import { addDays, daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { dayIn } from "../dayIn";
import { isCalledAbout } from "../isCalledAbout";
import { rowsOf } from "../rowsOf";

/**
 * `pre_due`: her child is expected in 14–30 days.
 *
 * One call that reaches her is enough; once the birth is noted there is nothing to prepare.
 *
 * @source rule C1, band 3 (trade practice)
 */
export function preDue({ client, contacts, day }: ClientCase): DueReason | undefined {
  const { dueDateBaby, deliveryDate } = day.clients;
  if (dueDateBaby === undefined) return undefined;
  const { fromDay, toDay } = day.policy.reasons.preDueDaysBefore;
  for (const rowIndex of rowsOf(day.matched.clientRows, client)) {
    const on = dayIn(dueDateBaby, rowIndex);
    const bornOn = dayIn(deliveryDate, rowIndex);
    if (on === undefined || (bornOn !== undefined && bornOn <= day.asOf)) continue;
    const inDays = daysBetween(day.asOf, on);
    if (inDays < fromDay || inDays > toDay) continue;
    if (isCalledAbout(contacts.log, "pre_due", addDays(on, -toDay))) continue;
    return { reason: "pre_due", evidence: [{ code: "birthExpected", on, inDays }], urgency: 0 };
  }
  return undefined;
}
