import { daysBetween, type Day } from "../calendar/day";
import type { RepurchasePolicy } from "../policy/repurchase";
import { ok, refused, type Result } from "../result";
import { effectiveSecondDeal } from "./effectiveSecondDeal";

/** Where a client stands between her first and her second deal (W1). */
export type RepurchaseStatus = "open" | "closing" | "converted" | "late" | "cold" | "returned_late";

/** A first deal dated after the day asked about: a mistake in the sheet. */
export interface DealAfterAsOf {
  readonly code: "DEAL_AFTER_AS_OF";
  readonly dealOn: Day;
  readonly asOf: Day;
}

/** One client's two first deals and the window they are measured by. */
export interface RepurchaseQuestion {
  readonly firstDealOn: Day;
  /** The next deal; one on or before the first day, or after `asOf`, counts as none. */
  readonly secondDealOn: Day | undefined;
  readonly asOf: Day;
  /** Last day of the window, counted from the first deal. */
  readonly windowDays: number;
}

/**
 * Says whether a client has bought a second time, and how much time is left for it.
 *
 * The first deal is day 0. The last day of the window still belongs to it: with 90 days, a second
 * deal on day 90 is "converted", on day 91 "returned_late". "Late" lasts to day 180 or to twice the
 * window, whichever is later, and includes that day.
 *
 * @param question - the client's deals and her window, in days
 * @param policy - when the window is closing and when late turns cold
 * @returns the status; `DEAL_AFTER_AS_OF` when the first deal lies in the future
 * @source policy/SOURCES.md#repurchase (rule W1; document 000)
 *
 * @example
 * repurchaseStatus({ firstDealOn: day("2026-01-01"), secondDealOn: undefined, asOf: day("2026-03-17"), windowDays: 90 }, repurchase) // => ok("open")
 * repurchaseStatus({ firstDealOn: day("2026-01-01"), secondDealOn: undefined, asOf: day("2026-03-18"), windowDays: 90 }, repurchase) // => ok("closing")
 * repurchaseStatus({ firstDealOn: day("2026-01-01"), secondDealOn: day("2026-04-02"), asOf: day("2026-05-01"), windowDays: 90 }, repurchase) // => ok("returned_late")
 */
export function repurchaseStatus(
  question: RepurchaseQuestion,
  policy: RepurchasePolicy,
): Result<RepurchaseStatus, DealAfterAsOf> {
  const { firstDealOn, asOf, windowDays } = question;
  const sinceFirst = daysBetween(firstDealOn, asOf);
  if (sinceFirst < 0) return refused({ code: "DEAL_AFTER_AS_OF", dealOn: firstDealOn, asOf });
  const secondDealOn = effectiveSecondDeal(question);
  if (secondDealOn !== undefined)
    return ok(daysBetween(firstDealOn, secondDealOn) <= windowDays ? "converted" : "returned_late");

  const daysLeft = windowDays - sinceFirst;
  if (daysLeft > policy.closingFromDaysLeft) return ok("open");
  if (daysLeft >= 0) return ok("closing");
  return ok(sinceFirst <= Math.max(policy.lateUntilDay, 2 * windowDays) ? "late" : "cold");
}
