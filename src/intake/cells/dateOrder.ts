import { dayFromParts, dayParts, type DayParts } from "../../core/calendar/day";
import { dayFinding, problem, type DateFinding } from "./dateFinding";
import { fullYear, rocYear, yearlessFinding } from "./dateYear";
import type { CellContext } from "./reading";

export type DayOrder = NonNullable<CellContext["dayOrder"]>;

/** Years back in which a two-digit first number is taken for the year where years come first. */
const recentYears = 10;

/** Which way round a region writes three numbers; `undefined` where both ways are usual. */
export function regionOrder({ dayOrder, region }: CellContext): DayOrder | undefined {
  if (dayOrder !== undefined) return dayOrder;
  switch (region) {
    case "CN":
    case "TW":
      return "yearFirst";
    case "US":
      return "monthFirst";
    case "HK":
    case "GB":
      return "dayFirst";
    case "other":
    case undefined:
      return undefined;
  }
}

/**
 * Two numbers and a four-digit year at the end ("5/3/2026"): the region's order decides; where it
 * does not, the date is accepted only if one order alone makes a day.
 */
export function yearLastFinding(
  first: number,
  second: number,
  year: number,
  context: CellContext,
): DateFinding {
  const dayFirst = { year, month: second, dayOfMonth: first };
  const monthFirst = { year, month: first, dayOfMonth: second };
  const order = regionOrder(context);
  if (order === "dayFirst") return preferred(dayFirst, monthFirst);
  if (order === "monthFirst") return preferred(monthFirst, dayFirst);
  return onlyDay([dayFirst, monthFirst]);
}

/** Three numbers of at most two digits ("26/3/5", "5/3/26"), as they stand. */
export function shortFinding(
  texts: readonly [string, string, string],
  context: CellContext,
): DateFinding {
  const [first, second, third] = [Number(texts[0]), Number(texts[1]), Number(texts[2])];
  const yearFirst = texts[0].length === 2 ? yearFirstReadings([first, second, third], context) : [];
  const year = fullYear(third, context.asOf);
  const yearLast =
    texts[2].length === 2
      ? [
          { year, month: second, dayOfMonth: first },
          { year, month: first, dayOfMonth: second },
        ]
      : [];
  const order = regionOrder(context);
  if (order === "yearFirst") return shortYearFirst(yearFirst, yearLast, context);
  const [dayFirst, monthFirst] = yearLast;
  if (order === "dayFirst" && dayFirst && isDay(dayFirst)) return dayFinding(dayFirst);
  if (order === "monthFirst" && monthFirst && isDay(monthFirst)) return dayFinding(monthFirst);
  return onlyDay([...yearFirst, ...yearLast]);
}

/** Month and day in the region's order, without a year ("3/5"). */
export function monthAndDayFinding(
  first: number,
  second: number,
  context: CellContext,
): DateFinding {
  const order = regionOrder(context);
  if (order === "dayFirst") return yearlessPreferred([second, first], [first, second], context);
  if (order !== undefined) return yearlessPreferred([first, second], [second, first], context);
  if (first === second || second > 12) return yearlessFinding(first, second, context);
  if (first > 12) return yearlessFinding(second, first, context);
  return problem("AMBIGUOUS_DATE");
}

function shortYearFirst(
  yearFirst: readonly DayParts[],
  yearLast: readonly DayParts[],
  context: CellContext,
): DateFinding {
  if (context.dayOrder === "yearFirst" && yearFirst.length === 1) return onlyDay(yearFirst);
  const thisYear = dayParts(context.asOf).year;
  const recent = yearFirst.filter(
    (parts) => isDay(parts) && parts.year > thisYear - recentYears && parts.year <= thisYear + 1,
  );
  const [only] = recent;
  if (only !== undefined && recent.length === 1) return dayFinding(only);
  return onlyDay([...yearFirst, ...yearLast]);
}

/** In Taiwan two digits can be a year of the Republic as well. */
function yearFirstReadings(
  [first, month, dayOfMonth]: readonly [number, number, number],
  { asOf, region }: CellContext,
): DayParts[] {
  const western = { year: fullYear(first, asOf), month, dayOfMonth };
  if (region !== "TW") return [western];
  return [western, { year: rocYear(first), month, dayOfMonth }];
}

function preferred(first: DayParts, second: DayParts): DateFinding {
  return isDay(first) || !isDay(second) ? dayFinding(first) : dayFinding(second);
}

function yearlessPreferred(
  [month, dayOfMonth]: readonly [number, number],
  swapped: readonly [number, number],
  context: CellContext,
): DateFinding {
  if (month <= 12 || swapped[0] > 12) return yearlessFinding(month, dayOfMonth, context);
  return yearlessFinding(swapped[0], swapped[1], context);
}

/** The finding when exactly one of the readings is a day of the calendar. */
function onlyDay(readings: readonly DayParts[]): DateFinding {
  const days = new Map(readings.filter(isDay).map((parts) => [dayFromParts(parts), parts]));
  const [only] = days.values();
  if (only === undefined) return problem("INVALID_DATE");
  return days.size === 1 ? dayFinding(only) : problem("AMBIGUOUS_DATE");
}

function isDay(parts: DayParts): boolean {
  return dayFromParts(parts) !== undefined;
}
