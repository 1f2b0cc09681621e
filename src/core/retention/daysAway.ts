import { daysBetween, type Day } from "../calendar/day";
import { ok, refused, type Result } from "../result";

/** An arrival dated after the day asked about: a mistake in the sheet, not an absence. */
export interface ArrivalAfterAsOf {
  readonly code: "ARRIVAL_AFTER_AS_OF";
  readonly arrivalOn: Day;
  readonly asOf: Day;
}

/**
 * Counts the whole days a client has been away.
 *
 * The day of the arrival itself is day 0.
 *
 * @param lastArrivalOn - day of the last arrival
 * @param asOf - day the question is asked for
 * @returns the days; `ARRIVAL_AFTER_AS_OF` when the arrival lies in the future
 * @source policy/SOURCES.md#dormancy (rule D1)
 *
 * @example
 * daysAway(day("2026-01-01"), day("2026-03-31")) // => ok(89)
 * daysAway(day("2026-01-02"), day("2026-01-01")) // => refused({ code: "ARRIVAL_AFTER_AS_OF", arrivalOn: day("2026-01-02"), asOf: day("2026-01-01") })
 */
export function daysAway(lastArrivalOn: Day, asOf: Day): Result<number, ArrivalAfterAsOf> {
  const days = daysBetween(lastArrivalOn, asOf);
  if (days < 0) return refused({ code: "ARRIVAL_AFTER_AS_OF", arrivalOn: lastArrivalOn, asOf });
  return ok(days);
}
