import { addDays, dayFromParts, daysBetween, type Day } from "./day";
import { firstLunarYear, lunarYears } from "./lunarYears";

/** A day of the Chinese lunar calendar; `leap` marks the second of two months of one number. */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly leap?: true;
}

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  readonly days: number;
}

const monthsOfYears: readonly (readonly LunarMonth[])[] = lunarYears.map(monthsOf);
const newYearOn: readonly Day[] = newYearDays();

/**
 * The calendar day of a lunar date, for lunar years 1900–2100.
 *
 * Exact: day 30 of a month of 29 days is no day. What a clinic wants for a birthday that a year
 * lacks is decided in `nextBirthday`.
 *
 * @returns the day; `undefined` outside the table, or when that year has no such month or day
 *
 * @example
 * lunarToSolar({ year: 2027, month: 1, dayOfMonth: 1 }) // => day("2027-02-06")
 * lunarToSolar({ year: 2025, month: 6, dayOfMonth: 1, leap: true }) // => day("2025-07-25")
 * lunarToSolar({ year: 2026, month: 12, dayOfMonth: 30 }) // => undefined
 */
export function lunarToSolar(date: LunarDay): Day | undefined {
  const months = monthsOfYears[date.year - firstLunarYear];
  const newYear = newYearOn[date.year - firstLunarYear];
  if (months === undefined || newYear === undefined) return undefined;
  let before = 0;
  for (const month of months) {
    if (month.month === date.month && month.leap === (date.leap ?? false)) {
      if (date.dayOfMonth < 1 || date.dayOfMonth > month.days) return undefined;
      return addDays(newYear, before + date.dayOfMonth - 1);
    }
    before += month.days;
  }
  return undefined;
}

/**
 * The lunar date of a calendar day.
 *
 * @returns the lunar date; `undefined` before 1900-01-31 and after the lunar year 2100
 *
 * @example
 * solarToLunar(day("2026-03-20")) // => { year: 2026, month: 2, dayOfMonth: 2 }
 * solarToLunar(day("2025-07-25")) // => { year: 2025, month: 6, dayOfMonth: 1, leap: true }
 */
export function solarToLunar(on: Day): LunarDay | undefined {
  const year = lunarYearOf(on);
  const months = monthsOfYears[year - firstLunarYear];
  const newYear = newYearOn[year - firstLunarYear];
  if (months === undefined || newYear === undefined) return undefined;
  let left = daysBetween(newYear, on);
  for (const { month, leap, days } of months) {
    if (left < days) {
      return { year, month, dayOfMonth: left + 1, ...(leap ? { leap } : {}) };
    }
    left -= days;
  }
  return undefined;
}

/**
 * How many days a lunar month has: 29 or 30.
 *
 * @param month - which month; `leap` asks for the second month of that number
 * @returns the length; `undefined` outside the table or when the year has no such month
 *
 * @example
 * daysInLunarMonth({ year: 2026, month: 12 }) // => 29
 * daysInLunarMonth({ year: 2026, month: 6, leap: true }) // => undefined
 */
export function daysInLunarMonth(month: {
  readonly year: number;
  readonly month: number;
  readonly leap?: boolean;
}): number | undefined {
  return monthsOfYears[month.year - firstLunarYear]?.find(
    (candidate) => candidate.month === month.month && candidate.leap === (month.leap ?? false),
  )?.days;
}

function monthsOf(packed: number): LunarMonth[] {
  const leapMonth = packed & 15;
  const months: LunarMonth[] = [];
  for (let month = 1; month <= 12; month++) {
    months.push({ month, leap: false, days: 29 + ((packed >> (3 + month)) & 1) });
    if (month === leapMonth) months.push({ month, leap: true, days: 29 + ((packed >> 16) & 1) });
  }
  return months;
}

function newYearDays(): Day[] {
  const starts: Day[] = [];
  let start = dayFromParts({ year: 1900, month: 1, dayOfMonth: 31 });
  for (const months of monthsOfYears) {
    if (start === undefined) throw new RangeError("the lunar table has no beginning");
    starts.push(start);
    start = addDays(
      start,
      months.reduce((sum, month) => sum + month.days, 0),
    );
  }
  return starts;
}

function lunarYearOf(on: Day): number {
  let year = firstLunarYear + Math.floor(daysBetween(newYearOn[0] ?? on, on) / 365.2425);
  while ((newYearOn[year - firstLunarYear] ?? -Infinity) > on) year--;
  while ((newYearOn[year + 1 - firstLunarYear] ?? Infinity) <= on) year++;
  return year;
}
