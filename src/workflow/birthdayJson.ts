import type { Birthday } from "../core/calendar/birthday";

/**
 * A birthday as JSON: `1990-08-15`, `--08-15` without a year, `--08` for a month alone; a lunar one
 * as a record of its parts, because it names no solar day.
 *
 * @example
 * birthdayJson({ calendar: "solar", month: 8, dayOfMonth: 15 }) // => "--08-15"
 */
export function birthdayJson(birthday: Birthday | undefined): unknown {
  if (birthday === undefined) return undefined;
  const { calendar, year, month, dayOfMonth, leap } = birthday;
  if (calendar === "lunar")
    return {
      calendar,
      month,
      ...(dayOfMonth === undefined ? {} : { day: dayOfMonth }),
      ...(year === undefined ? {} : { year }),
      ...(leap === undefined ? {} : { leap }),
    };
  const begin = year === undefined ? "--" : `${String(year).padStart(4, "0")}-`;
  const day = dayOfMonth === undefined ? "" : `-${String(dayOfMonth).padStart(2, "0")}`;
  return `${begin}${String(month).padStart(2, "0")}${day}`;
}
