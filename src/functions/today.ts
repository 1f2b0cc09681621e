import { dayFromParts, type Day } from "../core/calendar/day";

/** Today's date by the machine's calendar, read once for each call that names no date. */
export function today(): Day {
  const now = new Date();
  const on = dayFromParts({
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    dayOfMonth: now.getDate(),
  });
  if (on === undefined) throw new RangeError("the machine's clock names no day");
  return on;
}
