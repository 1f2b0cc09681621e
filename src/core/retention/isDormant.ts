import type { Day } from "../calendar/day";
import { ok, type Result } from "../result";
import { daysAway, type ArrivalAfterAsOf } from "./daysAway";

/**
 * Whether a client has been away for at least so many days.
 *
 * @param lastArrivalOn - day of the last arrival
 * @param asOf - day the question is asked for
 * @param fromDay - first day of absence that counts as dormant
 * @returns the answer; `ARRIVAL_AFTER_AS_OF` when the arrival lies in the future
 * @source policy/SOURCES.md#dormancy (rule D2)
 *
 * @example
 * isDormant(day("2026-01-01"), day("2026-03-31"), 90) // => ok(false)
 * isDormant(day("2026-01-01"), day("2026-04-01"), 90) // => ok(true)
 */
export function isDormant(
  lastArrivalOn: Day,
  asOf: Day,
  fromDay: number,
): Result<boolean, ArrivalAfterAsOf> {
  const away = daysAway(lastArrivalOn, asOf);
  return away.ok ? ok(away.value >= fromDay) : away;
}
