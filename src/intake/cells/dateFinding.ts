import { dayFromParts, type Day, type DayParts } from "../../core/calendar/day";
import type { CellFlag, CellProblemCode } from "./reading";

/** What a date cell says: a day, or only a month ("2026年3月"). */
export type DateValue = { readonly on: Day } | { readonly year: number; readonly month: number };

/** One way of reading a text as a date, before it becomes a `Reading`. */
export type DateFinding =
  | { readonly kind: "value"; readonly value: DateValue; readonly flags: readonly CellFlag[] }
  | { readonly kind: "blank" }
  | { readonly kind: "problem"; readonly code: CellProblemCode };

/** Years a clinic's sheet can mean; outside them somebody mistyped. */
const firstYear = 1900;
const lastYear = 2099;

export function problem(code: CellProblemCode): DateFinding {
  return { kind: "problem", code };
}

/**
 * A year, month and day as a finding.
 *
 * Days that programs write for "none" (0000-00-00, 1899-12-30, 1900-01-00 and -01, 1970-01-01,
 * 9999-12-31 and their kind) count as blank.
 */
export function dayFinding(parts: DayParts, ...flags: readonly CellFlag[]): DateFinding {
  if (isSentinel(parts)) return { kind: "blank" };
  const on = dayFromParts(parts);
  if (on === undefined) return problem("INVALID_DATE");
  if (parts.year < firstYear || parts.year > lastYear) return problem("OUT_OF_RANGE");
  return { kind: "value", value: { on }, flags };
}

/** A year and month as a finding. */
export function monthFinding(
  year: number,
  month: number,
  ...flags: readonly CellFlag[]
): DateFinding {
  if (month < 1 || month > 12) return problem("INVALID_DATE");
  if (year < firstYear || year > lastYear) return problem("OUT_OF_RANGE");
  return { kind: "value", value: { year, month }, flags };
}

/** The same finding with flags added; blanks and problems stay what they are. */
export function flagged(finding: DateFinding, ...flags: readonly CellFlag[]): DateFinding {
  if (finding.kind !== "value") return finding;
  return { ...finding, flags: [...finding.flags, ...flags] };
}

function isSentinel({ year, month, dayOfMonth }: DayParts): boolean {
  if (year === 0) return month === 0 && dayOfMonth === 0;
  if (year === 1 || year === 1753 || year === 1970) return month === 1 && dayOfMonth === 1;
  if (year === 1899) return month === 12 && dayOfMonth >= 30;
  if (year === 1900) return month === 1 && dayOfMonth <= 1;
  return year === 9999 && month === 12 && dayOfMonth === 31;
}
