import type { DueReason, Reason } from "../core/calling/callPlan";
import type { Evidence } from "../core/calling/evidence";
import { sayTimeAway } from "./sayTimeAway";
import type { CallWords } from "./callWords";

const absences: ReadonlySet<Reason> = new Set(["lost_neglect", "dormant_able", "dormant_low_b"]);

/**
 * A reason as the call sheet prints it: short, neutral, without any judgement of the client (G15).
 *
 * Reasons about absence all read "Not here for 4 months", whatever the class behind them; a rung
 * of a follow-up plan says its day.
 */
export function sayReason(due: DueReason, words: CallWords): string {
  const arrival = evidenceOf(due, "lastArrival");
  if (absences.has(due.reason) && arrival !== undefined)
    return words.rules.notHereFor(sayTimeAway(arrival.daysAway, words));
  const treated = evidenceOf(due, "treatedOn");
  if (due.reason.startsWith("postop_") && treated !== undefined)
    return words.rules.rungCheckIn(treated.rungDay);
  return words.reasons[due.reason];
}

function evidenceOf<Code extends Evidence["code"]>(
  due: DueReason,
  code: Code,
): Extract<Evidence, { readonly code: Code }> | undefined {
  return due.evidence.find(
    (fact): fact is Extract<Evidence, { readonly code: Code }> => fact.code === code,
  );
}
