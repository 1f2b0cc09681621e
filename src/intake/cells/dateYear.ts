import { dayFromParts, dayParts, type Day } from "../../core/calendar/day";
import { dayFinding, problem, type DateFinding } from "./dateFinding";
import type { CellContext } from "./reading";

/** Half a year: a month further than this from its sheet's month belongs to another year. */
const halfYearMonths = 6;

/**
 * The year two digits stand for: up to next year it is 20xx, beyond that 19xx.
 *
 * With `asOf` in 2026, 27 is 2027 and 28 is 1928.
 */
export function fullYear(twoDigits: number, asOf: Day): number {
  const { year } = dayParts(asOf);
  const century = year - (year % 100);
  return twoDigits <= (year + 1) % 100 ? century + twoDigits : century - 100 + twoDigits;
}

/** The Gregorian year of a year of the Republic (民國115 is 2026). */
export function rocYear(year: number): number {
  return year + 1911;
}

/**
 * A month and day without a year: the year comes from the row above, from a year column of the row,
 * or from the sheet, title or banner. Without any of them the clinic must say it.
 */
export function yearlessFinding(
  month: number,
  dayOfMonth: number,
  context: CellContext,
): DateFinding {
  // 2024 is a leap year: 29 February may be right, 31 April never is.
  if (dayFromParts({ year: 2024, month, dayOfMonth }) === undefined) return problem("INVALID_DATE");
  const year = context.rowYear ?? yearAfterRowAbove(month, dayOfMonth, context);
  if (year !== undefined) return dayFinding({ year, month, dayOfMonth });
  if (context.year === undefined) return problem("NEEDS_YEAR");
  const apart = context.month === undefined ? 0 : Math.abs(month - context.month);
  if (apart > halfYearMonths) return problem("NEEDS_YEAR");
  return dayFinding({ year: context.year, month, dayOfMonth });
}

/** In a column kept in order the year is the one that puts the day nearest to the row above. */
function yearAfterRowAbove(
  month: number,
  dayOfMonth: number,
  { previousOn }: CellContext,
): number | undefined {
  if (previousOn === undefined) return undefined;
  const { year } = dayParts(previousOn);
  let nearest: number | undefined;
  let distance = Infinity;
  for (const candidate of [year, year + 1, year - 1]) {
    const on = dayFromParts({ year: candidate, month, dayOfMonth });
    if (on !== undefined && Math.abs(on - previousOn) < distance) {
      nearest = candidate;
      distance = Math.abs(on - previousOn);
    }
  }
  return nearest;
}
