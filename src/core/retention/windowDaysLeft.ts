import { daysBetween } from "../calendar/day";
import { ok, refused, type Result } from "../result";
import { effectiveSecondDeal } from "./effectiveSecondDeal";
import type { DealAfterAsOf, RepurchaseQuestion } from "./repurchaseStatus";

/**
 * Counts the days until a client's window closes; negative once it has closed.
 *
 * 0 is the last day of the window.
 *
 * @param question - the client's deals and her window, in days
 * @returns the days; `undefined` when she has bought again, in time or late; `DEAL_AFTER_AS_OF` when
 *   the first deal lies in the future
 * @source policy/SOURCES.md#repurchase (rule W1)
 *
 * @example
 * windowDaysLeft({ firstDealOn: day("2026-01-01"), secondDealOn: undefined, asOf: day("2026-04-01"), windowDays: 90 }) // => ok(0)
 * windowDaysLeft({ firstDealOn: day("2026-01-01"), secondDealOn: undefined, asOf: day("2026-04-02"), windowDays: 90 }) // => ok(-1)
 */
export function windowDaysLeft(
  question: RepurchaseQuestion,
): Result<number | undefined, DealAfterAsOf> {
  const { firstDealOn, asOf, windowDays } = question;
  const sinceFirst = daysBetween(firstDealOn, asOf);
  if (sinceFirst < 0) return refused({ code: "DEAL_AFTER_AS_OF", dealOn: firstDealOn, asOf });
  return ok(effectiveSecondDeal(question) === undefined ? windowDays - sinceFirst : undefined);
}
