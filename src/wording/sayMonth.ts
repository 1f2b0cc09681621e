import { dayParts, type Day } from "../core/calendar/day";
import type { Language } from "../core/clients/language";

const months = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
  ...["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/**
 * A month with its year.
 *
 * @param on - any day of it
 *
 * @example
 * sayMonth(day("2026-03-05"), "en") // => "Mar 2026"
 * sayMonth(day("2026-03-05"), "zh-CN") // => "2026年3月"
 */
export function sayMonth(on: Day, language: Language): string {
  const { year, month } = dayParts(on);
  return language === "zh-CN" ? `${year}年${month}月` : `${months[month - 1] ?? ""} ${year}`;
}
