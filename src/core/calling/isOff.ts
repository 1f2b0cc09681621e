import { isoDay, weekday, type Day } from "../calendar/day";

/** How sheets write each weekday, Monday first; the single character follows 周, 星期 or 礼拜. */
const weekdayWords: readonly RegExp[] = [
  /\bmon(day)?s?\b|(周|週|星期|礼拜|禮拜)[^0-9a-z]*一/,
  /\btue(s|sday)?s?\b|(周|週|星期|礼拜|禮拜)[^0-9a-z]*二/,
  /\bwed(nesday)?s?\b|(周|週|星期|礼拜|禮拜)[^0-9a-z]*三/,
  /\bthu(r|rs|rsday)?s?\b|(周|週|星期|礼拜|禮拜)[^0-9a-z]*四/,
  /\bfri(day)?s?\b|(周|週|星期|礼拜|禮拜)[^0-9a-z]*五/,
  /\bsat(urday)?s?\b|(周|週|星期|礼拜|禮拜)[^0-9a-z]*六|周末|週末|\bweekends?\b/,
  /\bsun(day)?s?\b|(周|週|星期|礼拜|禮拜)[^0-9a-z]*[日天]|周末|週末|\bweekends?\b/,
];

/**
 * Whether a staff member's days off, as typed, include a day: dates ("2026-11-21"), weekdays in
 * either language ("周六、周日", "周六日", "Mon, Thu"), or several of them.
 *
 * @example
 * isOff("周六日", day("2026-11-22")) // => true
 * isOff("Mon, Thu", day("2026-11-22")) // => false
 * isOff("2026-11-22; 2026-12-01", day("2026-11-22")) // => true
 */
export function isOff(offDays: string, on: Day): boolean {
  const typed = offDays.normalize("NFKC").toLowerCase();
  return typed.includes(isoDay(on)) || weekdayWords[weekday(on) - 1]?.test(typed) === true;
}
