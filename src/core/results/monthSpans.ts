import { addMonths } from "../calendar/addMonths";
import { addDays, dayFromParts, dayParts, type Day } from "../calendar/day";

/** A calendar month; the one that is running ends on the day asked about. */
export interface MonthSpan {
  readonly from: Day;
  readonly to: Day;
  /** True once its last day is over. */
  readonly isClosed: boolean;
}

/**
 * The last full calendar months before a day, and the month it is in.
 *
 * A month whose last day is the day asked about is still running: the day is not over.
 *
 * @param asOf - a day of the running month
 * @param months - full months before it
 *
 * @example
 * monthSpans(day("2026-03-10"), 1) // => [{ from: day("2026-02-01"), to: day("2026-02-28"), isClosed: true }, { from: day("2026-03-01"), to: day("2026-03-10"), isClosed: false }]
 */
export function monthSpans(asOf: Day, months: number): readonly MonthSpan[] {
  const { year, month } = dayParts(asOf);
  const running = dayFromParts({ year, month, dayOfMonth: 1 }) ?? asOf;
  return Array.from({ length: months + 1 }, (_, place) => {
    const from = addMonths(running, place - months);
    const last = addDays(addMonths(from, 1), -1);
    return from === running
      ? { from, to: asOf, isClosed: false }
      : { from, to: last, isClosed: true };
  });
}

/**
 * The place of the month a day is in.
 *
 * @param spans - months one after the other, earliest first
 * @returns −1 for a day before or after them
 *
 * @example
 * spanAt([{ from: 31, to: 58 }, { from: 59, to: 68 }], 59) // => 1
 * spanAt([{ from: 31, to: 58 }, { from: 59, to: 68 }], 69) // => -1
 */
export function spanAt(spans: readonly Omit<MonthSpan, "isClosed">[], on: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? Infinity) < on) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && on >= span.from ? low : -1;
}
