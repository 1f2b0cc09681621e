import { dayFromParts, dayParts, type Day } from "../../core/calendar/day";
import type { DateValue } from "./dateFinding";
import { dayFinding, monthFinding, problem, type DateFinding } from "./dateFinding";
import { fullYear, rocYear, yearlessFinding } from "./dateYear";
import { isAmountFormat, isDateFormat } from "./numberFormat";
import { read, unreadable, type CellContext, type Reading } from "./reading";
import { serialDay } from "./serialDay";

/** Days a plain number may mean without being shown as a date: 1950-01-01 to 2099-12-31. */
const firstPlainDay = -7305;
const lastPlainDay = 47_481;
const dayHeader = /^(?:日|号|號|day|dd|几号|幾號)$/i;

/**
 * Reads a number in a date column: an Excel serial, figures such as 20260305, or a "3.25" that
 * Excel took for a decimal.
 */
export function readDateNumber(value: number, context: CellContext): Reading<DateValue> {
  // The common case first: ten million cells pass here.
  const day = serialDay(value, context.dateSystem);
  if (day !== undefined && day >= firstPlainDay && day <= lastPlainDay) {
    if (isAmountFormat(context.numberFormat)) return unreadable("NOT_A_DATE", value);
    if (day > context.asOf && context.mustBePast === true) return read({ on: day }, "FUTURE_DATE");
    return { kind: "value", value: { on: day }, flags: noFlags };
  }
  const finding = numberFinding(value, day, context);
  if (finding.kind === "blank") return { kind: "blank", flags: noFlags };
  if (finding.kind === "problem") return unreadable(finding.code, value);
  return finding;
}

const noFlags: readonly [] = [];

function numberFinding(value: number, day: Day | undefined, context: CellContext): DateFinding {
  if (value === 0) return { kind: "blank" };
  if (!Number.isFinite(value) || value < 0) return problem("INVALID_DATE");
  if (isDateFormat(context.numberFormat)) return formattedFinding(value, day);
  if (value < 1) return problem("NOT_A_DATE");
  if (!Number.isInteger(value)) return decimalFinding(value, context);
  return figuresFinding(String(value), context) ?? smallFinding(value, context);
}

/** A number shown as a date that lies outside the usual years. */
function formattedFinding(value: number, day: Day | undefined): DateFinding {
  if (value < 1) return problem("NOT_A_DATE");
  if (Math.floor(value) <= 1) return { kind: "blank" };
  if (day === undefined) return problem("INVALID_DATE");
  return dayFinding(dayParts(day));
}

/**
 * A date written as figures without separators: 20260305, 1150305 (Taiwan), 260305, 202603.
 *
 * @returns `undefined` when the number of figures fits none of them
 */
export function figuresFinding(figures: string, context: CellContext): DateFinding | undefined {
  const at = (start: number, end?: number) => Number(figures.slice(start, end));
  if (figures.length === 8 && /^(?:19|20|0000|9999)/.test(figures)) {
    return dayFinding({ year: at(0, 4), month: at(4, 6), dayOfMonth: at(6) });
  }
  if (figures.length === 7 && context.region === "TW") {
    return dayFinding({ year: rocYear(at(0, 3)), month: at(3, 5), dayOfMonth: at(5) });
  }
  if (figures.length !== 6) return undefined;
  const month = { year: at(0, 4), month: at(4) };
  const short = { year: fullYear(at(0, 2), context.asOf), month: at(2, 4), dayOfMonth: at(4) };
  const isMonth = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(figures);
  const isShort = dayFromParts(short) !== undefined;
  if (isMonth && isShort && context.precision === undefined) return problem("AMBIGUOUS_DATE");
  if (isMonth) return monthFinding(month.year, month.month);
  if (isShort && mayBeRoc(at(0, 2), context)) return problem("AMBIGUOUS_DATE");
  if (isShort) return dayFinding(short);
  return /^(?:19|20)/.test(figures) ? problem("INVALID_DATE") : undefined;
}

/** "990305" in Taiwan: 1999, or 民國99 with its first zero lost. */
function mayBeRoc(year: number, { region, asOf }: CellContext): boolean {
  const { year: thisYear } = dayParts(asOf);
  return region === "TW" && rocYear(year) > thisYear - 50 && fullYear(year, asOf) !== thisYear;
}

/** 3.25 was typed for 25 March; 3.1 may have been 3.10. */
function decimalFinding(value: number, context: CellContext): DateFinding {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(String(value));
  if (parts?.[1] === undefined || parts[2] === undefined) return problem("NOT_A_DATE");
  const month = Number(parts[1]);
  const asTyped = Number(parts[2]);
  if (month > 12) return problem("NOT_A_DATE");
  const withZero = parts[2].length === 1 ? asTyped * 10 : asTyped;
  const couldBeZero = dayFromParts({ year: 2024, month, dayOfMonth: withZero }) !== undefined;
  if (withZero !== asTyped && couldBeZero) return problem("AUTO_CONVERTED");
  return yearlessFinding(month, asTyped, context);
}

function smallFinding(value: number, context: CellContext): DateFinding {
  if (value === 60 && context.dateSystem === 1900) return problem("INVALID_DATE");
  if (value >= 1900 && value <= 2099) return problem("NEEDS_DAY");
  const { year, month } = context;
  if (value <= 31 && dayHeader.test(context.header?.trim() ?? "")) {
    if (year === undefined || month === undefined) return problem("NEEDS_YEAR");
    return dayFinding({ year, month, dayOfMonth: value });
  }
  if (value === 1 || value === 2_958_465) return { kind: "blank" };
  return problem("NOT_A_DATE");
}
