import type { Day } from "../../calendar/day";

/**
 * Whether all that counts for a month has happened: its last day, and the days in which an arrival
 * is still credited to one of its calls.
 *
 * @param lastDay - of the month
 * @param asOf - day the question is asked for
 * @param creditedWithinDays - days after a call in which something is credited to it
 * @source rules R2, R4
 *
 * @example
 * monthIsSettled(day("2026-01-31"), day("2026-03-01"), 30) // => false
 * monthIsSettled(day("2026-01-31"), day("2026-03-02"), 30) // => true
 */
export function monthIsSettled(lastDay: Day, asOf: Day, creditedWithinDays: number): boolean {
  return lastDay + creditedWithinDays <= asOf;
}
