import { weekday, type Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { sayShortDay } from "./sayShortDay";

const noBreak = "\u00a0";
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  "zh-CN": ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
};

/**
 * A day with its weekday; the year only when it is not that of the day asked about. It never breaks
 * over two lines.
 *
 * @param day - the day to show
 * @param asOf - the day the pane is about
 *
 * @example
 * sayPaneDay(day("2026-11-21"), day("2026-11-22"), "en") // => "Sat\u00a021\u00a0Nov"
 * sayPaneDay(day("2025-11-21"), day("2026-11-22"), "zh-CN") // => "2025-11-21\u00a0周五"
 */
export function sayPaneDay(day: Day, asOf: Day, language: Language): string {
  const parts = [weekdays[language][weekday(day) - 1], sayShortDay(day, asOf, language)];
  return (language === "en" ? parts : parts.reverse()).join(noBreak);
}
