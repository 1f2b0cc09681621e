import { dayParts, type Day } from "../../../core/calendar/day";
import type { AxisTick } from "./LineChart";

/** So many months are named under an axis at most: more would run into each other. */
const named = 4;

/**
 * Words under an axis of months or weeks, a few of them, evenly: the month's number, with the year
 * where it begins.
 *
 * @param days - one in each month, earliest first
 *
 * @example
 * monthTicks([day("2025-12-31"), day("2026-01-31")]) // => [{ at: 0, text: "2025-12" }, { at: 1, text: "2026-01" }]
 */
export function monthTicks(days: readonly Day[]): readonly AxisTick[] {
  const every = Math.max(1, Math.ceil((days.length - 1) / (named - 1)));
  return days.flatMap((on, at) => {
    // From the last one back: that is the one people look for.
    if ((days.length - 1 - at) % every !== 0) return [];
    const { year, month } = dayParts(on);
    return [{ at, text: `${year}-${String(month).padStart(2, "0")}` }];
  });
}
