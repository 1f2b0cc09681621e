import { formatISO } from "date-fns";

import { readIsoDay, type Day } from "../core/calendar/day";

/** The calendar day at the clinic's own clock, which is the machine's. */
export function localToday(): Day {
  const today = readIsoDay(formatISO(new Date(), { representation: "date" }));
  if (today === undefined) throw new RangeError("the machine's clock names no day");
  return today;
}
