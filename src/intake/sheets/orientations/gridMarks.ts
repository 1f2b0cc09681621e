import { readDate } from "../../cells/date";
import { simplified } from "../../cells/simplified";
import type { CellContext, RawCell } from "../../cells/reading";
import type { Day } from "../../../core/calendar/day";
import { dayFromParts } from "../../../core/calendar/day";
import type { Banner } from "../bannerText";

/**
 * Whether a cell of a grid says that something happened: a tick, a name, a number, a date.
 *
 * @param raw - the cell
 * @param crossTicks - true in a grid whose only marks are the letter x, which then ticks
 */
export function isMarked(raw: RawCell, crossTicks = false): boolean {
  if (raw === null || raw === false || raw === 0 || typeof raw === "object") return false;
  if (typeof raw !== "string") return true;
  const text = simplified(raw.trim());
  if (crossTicks && isCross(text)) return true;
  return text !== "" && !/^(?:[-—–/×x✗✘0oO]|无|否|未|休|休息|请假|no|n|off)$/i.test(text);
}

/** The letter people without a tick on their keyboard type; × and ✗ say no. */
export function isCross(raw: RawCell): boolean {
  return typeof raw === "string" && /^x$/i.test(raw.trim());
}

/** Whether a mark is more than a tick, so that somebody must say what it means. */
export function isWord(raw: RawCell): raw is string {
  return (
    typeof raw === "string" && !/^[√✓✔☑vVyYxX*●○1]+$|^(?:是|有|到|已到|已做|yes)$/.test(raw.trim())
  );
}

/** A day written in a cell of a grid, or as much of it as stands there. */
export type GridDay = { readonly on: Day } | { readonly needsYear: true } | undefined;

/** Reads the day in a cell or header of a grid; a bare number is a day of the sheet's month. */
export function gridDay(
  raw: RawCell,
  period: Banner,
  context: CellContext,
  previousOn?: Day,
): GridDay {
  const dayOfMonth = bareDay(raw);
  if (dayOfMonth !== undefined) {
    const { year, month } = period;
    if (month === undefined) return undefined;
    if (year === undefined) return { needsYear: true };
    const on = dayFromParts({ year, month, dayOfMonth });
    return on === undefined ? undefined : { on };
  }
  const reading = readDate(raw, {
    ...context,
    ...period,
    ...(previousOn === undefined ? {} : { previousOn }),
  });
  if (reading.kind === "value") return "on" in reading.value ? { on: reading.value.on } : undefined;
  if (
    reading.kind === "problem" &&
    (reading.problem.code === "NEEDS_YEAR" || reading.problem.code === "AMBIGUOUS_DATE")
  ) {
    return { needsYear: true };
  }
  return undefined;
}

function bareDay(raw: RawCell): number | undefined {
  if (typeof raw === "number")
    return Number.isInteger(raw) && raw >= 1 && raw <= 31 ? raw : undefined;
  if (typeof raw !== "string") return undefined;
  const found = /^(\d{1,2})\s*(?:日|号|號)?$/.exec(raw.trim());
  const dayOfMonth = found === null ? NaN : Number(found[1]);
  return dayOfMonth >= 1 && dayOfMonth <= 31 ? dayOfMonth : undefined;
}
