import { dayParts, daysInMonth, dayFromParts, type Day } from "./day";

/**
 * The same day of the month `count` months later, or earlier when `count` is negative.
 *
 * A month without that day answers its last day: a month after 31 January is the end of February.
 *
 * @param day - the day counted from
 * @param count - whole months
 * @throws RangeError when the answer lies outside the years 1 to 9999
 *
 * @example
 * addMonths(day("2026-03-20"), -24) // => day("2024-03-20")
 * addMonths(day("2026-01-31"), 1) // => day("2026-02-28")
 */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  const months = year * 12 + (month - 1) + count;
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  const last = daysInMonth(target.year, target.month);
  const found = dayFromParts({ ...target, dayOfMonth: Math.min(dayOfMonth, last) });
  if (found === undefined) throw new RangeError(`addMonths: no month ${count} months from ${day}`);
  return found;
}
