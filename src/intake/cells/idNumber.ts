import { dayFromParts, type Day } from "../../core/calendar/day";

/**
 * The day of birth inside a mainland identity number of 18 or 15 digits.
 *
 * Only the day is taken; the number itself is never kept.
 *
 * @returns `undefined` when the text is no such number or its day does not exist
 */
export function birthDayOfIdNumber(text: string): Day | undefined {
  const long = /^[1-9]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dxX]$/.exec(text);
  const short = long === null ? /^[1-9]\d{5}(\d{2})(\d{2})(\d{2})\d{3}$/.exec(text) : null;
  const parts = long ?? short;
  if (parts === null) return undefined;
  const year = Number(parts[1]) + (long === null ? 1900 : 0);
  return dayFromParts({ year, month: Number(parts[2]), dayOfMonth: Number(parts[3]) });
}
