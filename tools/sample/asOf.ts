import { dayFromParts, type Day } from "../../src/core/calendar/day";

/** The Saturday morning both samples are a picture of; nothing in them is newer but bookings. */
export const sampleAsOf = dayOn(2026, 11, 21);

/** First day of the two years the samples tell. */
export const firstDay = dayOn(2024, 11, 21);

export function dayOn(year: number, month: number, dayOfMonth: number): Day {
  const day = dayFromParts({ year, month, dayOfMonth });
  if (day === undefined) throw new RangeError(`no such day: ${year}-${month}-${dayOfMonth}`);
  return day;
}
