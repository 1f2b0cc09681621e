import type { Birthday } from "./birthday";
import { dayParts, type Day } from "./day";
import { solarToLunar } from "./lunar";

/**
 * How old somebody is in whole years, by the calendar the birthday is kept in.
 *
 * She is a year older on her birthday. Where its day is not known she is so only after the month:
 * who may still be under age is.
 *
 * @param asOf - day the question is asked for
 * @returns `undefined` when the birthday has no year, or lies in the future
 * @source rule G12
 *
 * @example
 * fullYears({ calendar: "solar", year: 2008, month: 3, dayOfMonth: 20 }, day("2026-03-20")) // => 18
 * fullYears({ calendar: "solar", year: 2008, month: 3, dayOfMonth: 21 }, day("2026-03-20")) // => 17
 * fullYears({ calendar: "solar", year: 2008, month: 3 }, day("2026-03-20")) // => 17
 * fullYears({ calendar: "solar", month: 3, dayOfMonth: 20 }, day("2026-03-20")) // => undefined
 */
export function fullYears(birthday: Birthday, asOf: Day): number | undefined {
  const today = birthday.calendar === "solar" ? dayParts(asOf) : solarToLunar(asOf);
  if (birthday.year === undefined || today === undefined) return undefined;
  const { month, dayOfMonth = 32 } = birthday;
  const isStillToCome =
    today.month < month || (today.month === month && today.dayOfMonth < dayOfMonth);
  const years = today.year - birthday.year - Number(isStillToCome);
  return years < 0 ? undefined : years;
}
