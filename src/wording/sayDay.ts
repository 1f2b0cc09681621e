import { dayParts, type Day } from "../core/calendar/day";
import type { Words } from "./words";

/**
 * A day as a caller says it aloud; the year only when it is not this one.
 *
 * @param day - the day to say
 * @param asOf - the day it is said on
 * @param words - the language it is said in
 */
export function sayDay(day: Day, asOf: Day, words: Words): string {
  const { year, month, dayOfMonth } = dayParts(day);
  return year === dayParts(asOf).year
    ? words.units.spokenDay(month, dayOfMonth)
    : words.units.spokenDayOfYear(year, month, dayOfMonth);
}
