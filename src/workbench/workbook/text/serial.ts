/** A day as people write it; `month` and `dayOfMonth` count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const millisecondsPerDay = 86_400_000;
const daysTo1904 = 1462;
const lastSerial = 2_958_465;

/**
 * The number Excel keeps for a day.
 *
 * Counts from 1900 as Excel does, with the 29 February 1900 that never was as serial 60.
 *
 * @param date1904 - the workbook counts from 1904-01-01 as day 0
 * @returns `undefined` for a day that does not exist or that Excel does not know
 *
 * @example
 * serialOf({ year: 1900, month: 1, dayOfMonth: 1 }) // => 1
 * serialOf({ year: 1900, month: 3, dayOfMonth: 1 }) // => 61
 * serialOf({ year: 1904, month: 1, dayOfMonth: 1 }, true) // => 0
 */
export function serialOf(parts: DateParts, date1904 = false): number | undefined {
  const { year, month, dayOfMonth } = parts;
  if (![year, month, dayOfMonth].every(Number.isInteger)) return undefined;
  if (year === 1900 && month === 2 && dayOfMonth === 29) return date1904 ? undefined : 60;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  if (!real || year < 1900) return undefined;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / millisecondsPerDay);
  const serial = days + (days >= 60 ? 1 : 0) - (date1904 ? daysTo1904 : 0);
  return serial >= 0 && serial <= lastSerial ? serial : undefined;
}

/**
 * The day of a serial number; its time of day is left out.
 *
 * @returns `undefined` below 0 and beyond the year 9999
 *
 * @example
 * datePartsOf(46086) // => { year: 2026, month: 3, dayOfMonth: 5 }
 * datePartsOf(60) // => { year: 1900, month: 2, dayOfMonth: 29 }
 * datePartsOf(0) // => { year: 1900, month: 1, dayOfMonth: 0 }
 */
export function datePartsOf(serial: number, date1904 = false): DateParts | undefined {
  const whole = Math.floor(serial) + (date1904 ? daysTo1904 : 0);
  if (whole < 0 || whole > lastSerial) return undefined;
  if (whole === 0) return { year: 1900, month: 1, dayOfMonth: 0 };
  if (whole === 60) return { year: 1900, month: 2, dayOfMonth: 29 };
  const days = whole - (whole > 60 ? 1 : 0);
  const date = new Date(Date.UTC(1899, 11, 31) + days * millisecondsPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}
