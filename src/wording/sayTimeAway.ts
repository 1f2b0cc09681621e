import type { Words } from "./words";

const monthDays = 30;
const yearDays = 365;

/**
 * How long a client has been away, in the largest unit a person would use.
 *
 * Under 60 days in days, then in whole months of 30 days, from two years in whole years: always
 * rounded down, so that a client is never told more than is true.
 *
 * @param days - days since something, 0 or more
 * @param words - the language it is said in
 */
export function sayTimeAway(days: number, words: Pick<Words, "timeAway">): string {
  if (days < 2 * monthDays) return words.timeAway.days(days);
  if (days < 2 * yearDays) return words.timeAway.months(Math.floor(days / monthDays));
  return words.timeAway.years(Math.floor(days / yearDays));
}
