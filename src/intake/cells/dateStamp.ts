import { dayFromParts, isoDay, readIsoDay, type Day } from "../../core/calendar/day";
import type { Region } from "../../core/clients/region";
import { problem, type DateFinding } from "./dateFinding";
import type { CellContext } from "./reading";

const stamp =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

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
 * Without a zone the day stands as written. Where the clinic's zone is unknown, a stamp with its own offset keeps the day as written, and so
 * does midnight UTC, which is how programs write a bare date; any other UTC stamp could be two days.
 *
 * @returns `undefined` when the text is no such stamp
 */
export function isoStampFinding(text: string, context: CellContext): DateFinding | undefined {
  const parts = stamp.exec(text);
  if (parts?.[1] === undefined) return undefined;
  const written = readIsoDay(parts[1]);
  const [hour, minute] = [Number(parts[2]), Number(parts[3])];
  if (written === undefined || hour > 24 || minute > 59) return problem("INVALID_DATE");
  if (parts[5] === undefined) return { kind: "value", value: { on: written }, flags: [] };
  const offset = offsetMinutes(parts[5]);
  const zone = context.timeZone ?? (context.region && zones[context.region]);
  const isMidnight = hour === 0 && minute === 0 && Number(parts[4] ?? 0) === 0;
  if (zone === undefined) {
    if (offset === 0 && !isMidnight) return problem("AMBIGUOUS_DATE");
    return { kind: "value", value: { on: written }, flags: [] };
  }
  const utc = written * 86_400_000 + (hour * 60 + minute - offset) * 60_000;
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
