import type { Day } from "../../core/calendar/day";
import type { DateSystem } from "../sheets/workbookCells";

const daysFrom1899To1970 = 25_569;
const daysFrom1904To1970 = 24_107;

/** Serial number Excel gives 9999-12-31, its last day, in the 1900 system. */
const lastSerial = 2_958_465;
const daysBetweenSystems = 1462;

/**
 * The day Excel means by a serial number; a fraction is the time of day and is dropped.
 *
 * In the 1900 system Excel counts a 29 February 1900 that never was: serial 60 is no day, and the
 * numbers before it are one further from 1970 than those after it.
 *
 * @param serial - the number in the cell
 * @param dateSystem - 1900 or 1904, kept per workbook
 * @returns the day; `undefined` for numbers below the system's first day, for 60, and past 9999
 */
export function serialDay(serial: number, dateSystem: DateSystem): Day | undefined {
  const whole = Math.floor(serial);
  if (dateSystem === 1904) {
    if (!(whole >= 0 && whole <= lastSerial - daysBetweenSystems)) return undefined;
    return (whole - daysFrom1904To1970) as Day;
  }
  if (!(whole >= 1 && whole <= lastSerial) || whole === 60) return undefined;
  return (whole - daysFrom1899To1970 + (whole < 60 ? 1 : 0)) as Day;
}
