import type { Day } from "../calendar/day";

/**
 * Whether a client came on any day from `from` to `to`, both included; asked the other way round it
 * tells who did not come between two dates.
 *
 * @param arrivalDays - the days she came, in any order
 * @param from - first day of the time asked about
 * @param to - last day of it
 * @source policy/SOURCES.md#dormancy (rule D3; document 004, question 1)
 *
 * @example
 * cameBetween([day("2026-01-05"), day("2026-03-01")], day("2026-03-01"), day("2026-03-31")) // => true
 * cameBetween([day("2026-01-05"), day("2026-02-28")], day("2026-03-01"), day("2026-03-31")) // => false
 */
export function cameBetween(arrivalDays: Iterable<Day>, from: Day, to: Day): boolean {
  for (const on of arrivalDays) if (on >= from && on <= to) return true;
  return false;
}
