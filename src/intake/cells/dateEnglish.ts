import { dayFinding, flagged, monthFinding, problem, type DateFinding } from "./dateFinding";
import { englishMonth, monthNumber } from "./dateWords";
import { fullYear, yearlessFinding } from "./dateYear";
import type { CellContext } from "./reading";

const ordinal = "(?:st|nd|rd|th)?";
const sourceOf = (source: string) => new RegExp(`^${source}$`, "i");

const monthOfYear = sourceOf(`(?:(early|mid|late) ?-?)?(${englishMonth})\\.?,? ?[-/ ]? ?(\\d{4})`);
const yearFirst = sourceOf(`(\\d{4})[-/ .]{0,2}(${englishMonth})\\.?[-/ .]{0,2}(\\d{1,2})`);
const monthFirst = sourceOf(
  `(${englishMonth})\\.?([-/ .]{0,2})(\\d{1,2})${ordinal}(?:(?: ?, ?| |[-/])'?(\\d{4}|\\d{2}))?`,
);
const dayFirst = sourceOf(
  `(\\d{1,2})${ordinal}(?: of)?[-/ .,]{0,2}(${englishMonth})\\.?,?(?:[-/ .]{0,2}'?(\\d{4}|\\d{2}))?`,
);

/**
 * Reads a text that is a date with an English month: "Mar 5, 2026", "5-Mar-26", "5th of March".
 *
 * "Mar-26" is how Excel shows March 2026 and how people write 26 March: without a year from
 * elsewhere it stays ambiguous.
 *
 * @returns `undefined` when the text is no such date
 */
export function englishFinding(text: string, context: CellContext): DateFinding | undefined {
  const month = monthOfYear.exec(text);
  if (month?.[2] !== undefined) {
    const finding = monthFinding(Number(month[3]), monthNumber(month[2]));
    return month[1] === undefined ? finding : flagged(finding, "approx");
  }
  const full = yearFirst.exec(text);
  if (full?.[2] !== undefined) {
    const [year, dayOfMonth] = [Number(full[1]), Number(full[3])];
    return dayFinding({ year, month: monthNumber(full[2]), dayOfMonth });
  }
  const behind = dayFirst.exec(text);
  if (behind?.[2] !== undefined) return dated(behind[2], Number(behind[1]), behind[3], context);
  const before = monthFirst.exec(text);
  if (before?.[1] === undefined) return undefined;
  if (before[4] === undefined && before[2]?.includes("-")) {
    return dashed(before[1], before[3] ?? "", context);
  }
  return dated(before[1], Number(before[3]), before[4], context);
}

function dated(
  name: string,
  dayOfMonth: number,
  year: string | undefined,
  context: CellContext,
): DateFinding {
  const month = monthNumber(name);
  if (year === undefined) return yearlessFinding(month, dayOfMonth, context);
  const full = year.length === 4 ? Number(year) : fullYear(Number(year), context.asOf);
  return dayFinding({ year: full, month, dayOfMonth });
}

/** "Mar-26": two figures may be the year. */
function dashed(name: string, figures: string, context: CellContext): DateFinding {
  const month = monthNumber(name);
  const number = Number(figures);
  if (number > 31) return monthFinding(fullYear(number, context.asOf), month);
  if (figures.length === 2 && context.precision === "month") {
    return monthFinding(fullYear(number, context.asOf), month);
  }
  const isKnown = context.year !== undefined || context.rowYear !== undefined;
  if (figures.length === 2 && !isKnown) return problem("AMBIGUOUS_DATE");
  return yearlessFinding(month, number, context);
}
