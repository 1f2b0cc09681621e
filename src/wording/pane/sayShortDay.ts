import { dayParts, type Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";

const noBreak = "\u00a0";
const months = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
  ...["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/**
 * A day in as few letters as can be; the year only when it is not that of the day asked about. It
 * never breaks over two lines.
 *
 * @param day - the day to show
 * @param asOf - the day the pane is about
 *
 * @example
 * sayShortDay(day("2026-11-21"), day("2026-11-22"), "en") // => "21\u00a0Nov"
 * sayShortDay(day("2025-11-21"), day("2026-11-22"), "zh-CN") // => "2025-11-21"
 */
export function sayShortDay(day: Day, asOf: Day, language: Language): string {
  const { year, month, dayOfMonth } = dayParts(day);
  const isThisYear = year === dayParts(asOf).year;
  if (language === "en")
    return [dayOfMonth, months[month - 1], ...(isThisYear ? [] : [year])].join(noBreak);
  const digits = [month, dayOfMonth].map((part) => String(part).padStart(2, "0"));
  return (isThisYear ? digits : [year, ...digits]).join("-");
}
