import { dayFromParts } from "../../../core/calendar/day";
import type { DateSystem } from "../../../intake/sheets/workbookCells";

const secondsPerDay = 86_400;

/** Serial number of 1970-01-01. */
const epochSerial = { 1900: 25_569, 1904: 24_107 } as const;

/** First serial that counts the 29 February 1900 which Excel believes in. */
const afterLeapFault = 61;

/**
 * Serial number of a day in the workbook's date system.
 *
 * @param day - days since 1970-01-01
 *
 * @example
 * daySerial(20454, 1900) // => 46023
 */
export function daySerial(day: number, dateSystem: DateSystem): number {
  const serial = day + epochSerial[dateSystem];
  return dateSystem === 1900 && serial < afterLeapFault ? serial - 1 : serial;
}

/**
 * Serial number of an ISO date, date and time, or time (cells of type "d").
 *
 * A zone is ignored: the clinic's calendar has none.
 *
 * @returns the serial; `undefined` when the text is no such date
 *
 * @example
 * isoSerial("2026-01-01", 1900) // => 46023
 * isoSerial("2026-01-01T12:00:00Z", 1900) // => 46023.5
 * isoSerial("2026-02-30", 1900) // => undefined
 */
export function isoSerial(text: string, dateSystem: DateSystem): number | undefined {
  const parts =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:T|\b)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  if (parts === null || text.trim() === "") return undefined;
  const [, year, month, dayOfMonth, hour, minute, second = "0"] = parts;
  const share =
    hour === undefined
      ? 0
      : (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / secondsPerDay;
  if (share >= 1) return undefined;
  if (year === undefined) return hour === undefined ? undefined : share;
  const day = dayFromParts({
    year: Number(year),
    month: Number(month),
    dayOfMonth: Number(dayOfMonth),
  });
  return day === undefined ? undefined : daySerial(day, dateSystem) + share;
}
