import { addDays, daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { dayIn } from "../dayIn";
import { fallsOn } from "../fallsOn";
import { rowsOf } from "../rowsOf";

/**
 * `pp_42`: she gave birth 42 days ago: time for the check-up.
 *
 * When the shop is closed on that day, the call falls on the next open one, at most 3 days late.
 *
 * @source rule C1, band 3 (document 002; content SOURCES R17)
 */
export function pp42({ client, day }: ClientCase): DueReason | undefined {
  const { deliveryDate } = day.clients;
  if (deliveryDate === undefined) return undefined;
  const { asOf, policy } = day;
  const { postpartumOnDay, dayRuleAtMostDaysLate } = policy.reasons;
  for (const rowIndex of rowsOf(day.matched.clientRows, client)) {
    const on = dayIn(deliveryDate, rowIndex);
    if (on === undefined) continue;
    const meantFor = addDays(on, postpartumOnDay);
    if (daysBetween(meantFor, asOf) > dayRuleAtMostDaysLate) continue;
    if (!fallsOn(meantFor, asOf, policy.shop)) continue;
    const daysSince = daysBetween(on, asOf);
    return { reason: "pp_42", evidence: [{ code: "gaveBirth", on, daysSince }], urgency: 0 };
  }
  return undefined;
}
