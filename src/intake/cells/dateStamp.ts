import { dayFromParts, isoDay, type Day } from "../../core/calendar/day";
import type { Region } from "../../core/clients/region";
import { dayFinding, problem, type DateFinding } from "./dateFinding";
import type { CellContext } from "./reading";

const stamp =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

const zones: Readonly<Record<Region, string | undefined>> = {
  CN: "Asia/Shanghai",
  TW: "Asia/Taipei",
  HK: "Asia/Hong_Kong",
  GB: "Europe/London",
  US: undefined,
  other: undefined,
};

/**
 * Reads a stamp of a program ("2026-03-04T16:30:00Z") as the day it was at the clinic.
 *
 * Without a zone the day stands as written. Where the clinic's zone is unknown, a stamp with its
 * own offset keeps the day as written, and so does midnight UTC, which is how programs write a bare
 * date; any other UTC stamp could be two days. A stamp of "none" (0000-00-00 00:00:00) is blank.
 *
 * @returns `undefined` when the text is no such stamp
 */
export function isoStampFinding(text: string, context: CellContext): DateFinding | undefined {
  const parts = stamp.exec(text);
  if (parts === null) return undefined;
  const figures = parts.slice(1, 7).map(Number);
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] = figures;
  if (hour > 24 || minute > 59) return problem("INVALID_DATE");
  const written = dayFinding({ year, month, dayOfMonth });
  const zoneWritten = parts[7];
  if (written.kind !== "value" || !("on" in written.value) || zoneWritten === undefined)
    return written;
  const offset = offsetMinutes(zoneWritten);
  const zone = context.timeZone ?? (context.region && zones[context.region]);
  if (zone === undefined) {
    // Seconds that are not written are no number.
    const isMidnight = hour === 0 && minute === 0 && !(second > 0);
    return offset === 0 && !isMidnight ? problem("AMBIGUOUS_DATE") : written;
  }
  const utc = written.value.on * 86_400_000 + (hour * 60 + minute - offset) * 60_000;
  return { kind: "value", value: { on: dayInZone(utc, zone) }, flags: [] };
}

function offsetMinutes(text: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (parts === null) return 0;
  return (parts[1] === "-" ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}

function dayInZone(utc: number, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(utc);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const on = dayFromParts({ year: part("year"), month: part("month"), dayOfMonth: part("day") });
  if (on === undefined) throw new RangeError(`no day in ${timeZone} after ${isoDay(0 as Day)}`);
  return on;
}
