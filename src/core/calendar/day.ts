declare const dayBrand: unique symbol;

/**
 * A calendar day at the clinic: whole days since 1970-01-01. No hour and no time zone, so two of
 * them subtract to the days between. Text exists only at the borders of the product.
 */
export type Day = number & { readonly [dayBrand]: true };

/** A day taken apart as a person writes it; `month` and `dayOfMonth` count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const millisecondsPerDay = 86_400_000;

/** What a `DayColumn` holds where the cell said nothing; no real day is this early. */
export const noDay = -2_147_483_648 as Day;

/**
 * The day with this year, month and day of month, or `undefined` when the calendar has no such day.
 *
 * @param parts - the Gregorian year (1–9999), month (1–12) and day of month (1–31)
 * @returns the day; `undefined` for 30 February, month 13, year 0
 *
 * @example
 * dayFromParts({ year: 2026, month: 3, dayOfMonth: 5 }) // => day("2026-03-05")
 * dayFromParts({ year: 2025, month: 2, dayOfMonth: 29 }) // => undefined
 */
export function dayFromParts({ year, month, dayOfMonth }: DayParts): Day | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return undefined;
  if (!(dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month))) return undefined;
  return (daysBeforeMonth(year, month) + dayOfMonth - 1) as Day;
}

/**
 * Reads `yyyy-mm-dd`.
 *
 * @returns the day; `undefined` when the text has another shape or names a day that does not exist
 *
 * @example
 * readIsoDay("1970-01-02") // => 1
 * readIsoDay("2026-02-30") // => undefined
 */
export function readIsoDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  return dayFromParts({
    year: Number(parts[1]),
    month: Number(parts[2]),
    dayOfMonth: Number(parts[3]),
  });
}

/**
 * Writes a day as `yyyy-mm-dd`.
 *
 * @example
 * isoDay(day("2026-03-05")) // => "2026-03-05"
 */
export function isoDay(day: Day): string {
  const { year, month, dayOfMonth } = dayParts(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/**
 * Takes a day apart into year, month and day of month.
 *
 * @example
 * dayParts(day("2024-02-29")) // => { year: 2024, month: 2, dayOfMonth: 29 }
 */
export function dayParts(day: Day): DayParts {
  const date = new Date(day * millisecondsPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/**
 * The day `count` days later, or earlier when `count` is negative.
 *
 * @example
 * addDays(day("2024-02-28"), 2) // => day("2024-03-01")
 */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/**
 * Whole days from `start` to `end`; negative when `end` comes first.
 *
 * @example
 * daysBetween(day("2026-01-01"), day("2026-04-01")) // => 90
 */
export function daysBetween(start: Day, end: Day): number {
  return end - start;
}

/**
 * How many days a month has.
 *
 * @example
 * daysInMonth(2024, 2) // => 29
 * daysInMonth(2025, 2) // => 28
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(utcMilliseconds(year, month + 1, 0)).getUTCDate();
}

/**
 * Which day of the week it is, Monday being 1 and Sunday 7.
 *
 * @example
 * weekday(day("2026-11-22")) // => 7
 */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday. The double remainder keeps days before it positive.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

// Day arithmetic goes through UTC on purpose: UTC has no daylight saving, so every day has 24
// hours and the division is exact. setUTCFullYear, because Date.UTC reads years 0–99 as 19xx.
function utcMilliseconds(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}

function daysBeforeMonth(year: number, month: number): number {
  return utcMilliseconds(year, month, 1) / millisecondsPerDay;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
