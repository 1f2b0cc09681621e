import type { Birthday } from "../calendar/birthday";
import type { Day } from "../calendar/day";
import { nextBirthday } from "../calendar/nextBirthday";

/**
 * Answers `nextBirthday` for one day and many clients: birthdays repeat, so each is worked out once.
 *
 * @example
 * nextBirthdays(day("2026-03-20"))({ calendar: "solar", month: 3, dayOfMonth: 19 }) // => day("2027-03-19")
 */
export function nextBirthdays(asOf: Day): (birthday: Birthday) => Day | undefined {
  const known = new Map<number, Day | undefined>();
  return (birthday) => {
    const key = keyOf(birthday);
    if (!known.has(key)) known.set(key, nextBirthday(birthday, asOf));
    return known.get(key);
  };
}

function keyOf({ calendar, month, dayOfMonth = 0, leap }: Birthday): number {
  return month * 32 + dayOfMonth + (calendar === "lunar" ? 1_000 : 0) + (leap ? 2_000 : 0);
}
