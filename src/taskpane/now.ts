import { dayFromParts, type Day } from "../core/calendar/day";

/** Today, by the clock and the time zone of this machine. */
export function dayNow(): Day {
  const now = new Date();
  const day = dayFromParts({
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    dayOfMonth: now.getDate(),
  });
  if (day === undefined) throw new Error("the clock gives a day no calendar has");
  return day;
}

/** Minutes after midnight, by the same clock. */
export function minutesNow(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}
