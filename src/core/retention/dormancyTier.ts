import type { Day } from "../calendar/day";
import type { DormancyPolicy } from "../policy/dormancy";
import { ok, type Result } from "../result";
import { daysAway, type ArrivalAfterAsOf } from "./daysAway";

/** Rungs of the dormancy ladder, nearest first; the last is a prospect. */
export const dormancyTiers = [
  "active",
  "sleeping",
  "dormant",
  "half_year",
  "year_plus",
  "never_arrived",
] as const;
export type DormancyTier = (typeof dormancyTiers)[number];

/**
 * Places a client on the dormancy ladder by the days since her last arrival.
 *
 * Each rung includes its first day: with `dormantFromDay: 90`, day 89 away is "sleeping" and day 90
 * is "dormant".
 *
 * @param lastArrivalOn - day of the last arrival; `undefined` when the client never came
 * @param asOf - day the question is asked for; never taken from the clock
 * @param ladder - the clinic's thresholds, in days, strictly increasing
 * @returns the rung; "never_arrived" when there is no arrival; `ARRIVAL_AFTER_AS_OF` when it lies in
 *   the future
 * @source policy/SOURCES.md#dormancy (rule D2; document 004, questions 1 and 4)
 *
 * @example
 * dormancyTier(day("2026-01-01"), day("2026-03-31"), dormancy) // => ok("sleeping")
 * dormancyTier(day("2026-01-01"), day("2026-04-01"), dormancy) // => ok("dormant")
 * dormancyTier(undefined, day("2026-04-01"), dormancy) // => ok("never_arrived")
 */
export function dormancyTier(
  lastArrivalOn: Day | undefined,
  asOf: Day,
  ladder: DormancyPolicy,
): Result<DormancyTier, ArrivalAfterAsOf> {
  if (lastArrivalOn === undefined) return ok("never_arrived");
  const away = daysAway(lastArrivalOn, asOf);
  if (!away.ok) return away;
  if (away.value >= ladder.yearPlusFromDay) return ok("year_plus");
  if (away.value >= ladder.halfYearFromDay) return ok("half_year");
  if (away.value >= ladder.dormantFromDay) return ok("dormant");
  if (away.value >= ladder.sleepingFromDay) return ok("sleeping");
  return ok("active");
}
