import type { Birthday } from "./birthday";
import { dayFromParts, dayParts, type Day } from "./day";
import { daysInLunarMonth, lunarToSolar, solarToLunar } from "./lunar";

/**
 * The next day on which a client has her birthday, `asOf` itself included.
 *
 * Days a year lacks are kept near: 29 February falls on the 28th in common years, day 30 of a lunar
 * month of 29 days on the 29th, and a leap-month birthday in the ordinary month of that number in
 * years without that leap month.
 *
 * @param birthday - as the clinic wrote it; the year of birth plays no part
 * @param asOf - day the question is asked for
 * @returns the day; `undefined` when only the month is known, when no calendar has such a day, or
 * when a lunar birthday lies beyond the table (lunar year 2100)
 * @source document 000 (care on dates); rule C1 `birthday`
 *
 * @example
 * nextBirthday({ calendar: "solar", month: 2, dayOfMonth: 29 }, day("2026-03-20")) // => day("2027-02-28")
 * nextBirthday({ calendar: "lunar", month: 12, dayOfMonth: 30 }, day("2026-03-20")) // => day("2027-02-05")
 * nextBirthday({ calendar: "solar", month: 3, dayOfMonth: 20 }, day("2026-03-20")) // => day("2026-03-20")
 * nextBirthday({ calendar: "solar", month: 8 }, day("2026-03-20")) // => undefined
 */
export function nextBirthday(birthday: Birthday, asOf: Day): Day | undefined {
  const { dayOfMonth } = birthday;
  if (dayOfMonth === undefined) return undefined;
  const dated = { ...birthday, dayOfMonth };
  const first = firstYear(birthday, asOf);
  if (first === undefined) return undefined;
  // This year's may be over; next year's cannot be.
  for (let year = first; year <= first + 1; year++) {
    const on = birthday.calendar === "solar" ? solarDay(dated, year) : lunarDay(dated, year);
    if (on !== undefined && on >= asOf) return on;
  }
  return undefined;
}

type DatedBirthday = Birthday & { readonly dayOfMonth: number };

function firstYear(birthday: Birthday, asOf: Day): number | undefined {
  return birthday.calendar === "solar" ? dayParts(asOf).year : solarToLunar(asOf)?.year;
}

function solarDay({ month, dayOfMonth }: DatedBirthday, year: number): Day | undefined {
  const on = dayFromParts({ year, month, dayOfMonth });
  if (on !== undefined || month !== 2 || dayOfMonth !== 29) return on;
  return dayFromParts({ year, month, dayOfMonth: 28 });
}

function lunarDay({ month, dayOfMonth, leap }: DatedBirthday, year: number): Day | undefined {
  if (dayOfMonth > 30) return undefined;
  const asLeap = leap === true && daysInLunarMonth({ year, month, leap }) !== undefined;
  const days = daysInLunarMonth({ year, month, leap: asLeap });
  if (days === undefined) return undefined;
  return lunarToSolar({
    year,
    month,
    dayOfMonth: Math.min(dayOfMonth, days),
    ...(asLeap ? { leap: true } : {}),
  });
}
