import type { Day } from "../core/calendar/day";
import type { DateSystem } from "../intake/sheets/workbookCells";

const daysFrom1899To1970 = 25_569;
const daysFrom1904To1970 = 24_107;

/** Serial Excel gives the 29 February 1900 that never was. */
const leapDayThatNeverWas = 60;

/**
 * The serial number by which a cell of the workbook shows a day.
 *
 * @param dateSystem - 1900 or 1904, kept per workbook
 * @returns `undefined` for a day before the system's first, which no cell can show
 *
 * @example
 * serialOf(day("2026-03-05"), 1900) // => 46086
 * serialOf(day("2026-03-05"), 1904) // => 44624
 * serialOf(day("1900-02-28"), 1900) // => 59
 */
export function serialOf(day: Day, dateSystem: DateSystem): number | undefined {
  if (dateSystem === 1904) return day < -daysFrom1904To1970 ? undefined : day + daysFrom1904To1970;
  const serial = day + daysFrom1899To1970;
  if (serial > leapDayThatNeverWas) return serial;
  return serial > 1 ? serial - 1 : undefined;
}
