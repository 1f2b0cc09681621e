import { readIsoDay, type Day } from "../../src/core/calendar/day";

/** A day that must exist; a typo in a test stops the test rather than passing for a blank. */
export function day(text: string): Day {
  const date = readIsoDay(text);
  if (date === undefined) throw new RangeError(`not a calendar day: ${text}`);
  return date;
}
