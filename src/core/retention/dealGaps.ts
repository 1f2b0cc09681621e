import { daysBetween, type Day } from "../calendar/day";

/** How far apart a client's deals lie (W3), in days. */
export interface DealGaps {
  /** First to second deal; `undefined` with one deal. */
  readonly firstToSecondDays: number | undefined;
  /** The deal before the last to the last; `undefined` with one deal. */
  readonly sincePreviousDays: number | undefined;
}

/**
 * Measures the gap after a client's first deal and the gap before her last, as document 000 counts
 * them every week and month.
 *
 * @param dealDays - her deal days, ascending, none twice
 * @source policy/SOURCES.md#repurchase (rule W3; document 000)
 *
 * @example
 * dealGaps([day("2026-01-01"), day("2026-02-01"), day("2026-02-11")]) // => { firstToSecondDays: 31, sincePreviousDays: 10 }
 * dealGaps([day("2026-01-01")]) // => { firstToSecondDays: undefined, sincePreviousDays: undefined }
 */
export function dealGaps(dealDays: readonly Day[]): DealGaps {
  const [first, second] = dealDays;
  const last = dealDays.at(-1);
  const previous = dealDays.at(-2);
  return {
    firstToSecondDays:
      first === undefined || second === undefined ? undefined : daysBetween(first, second),
    sincePreviousDays:
      previous === undefined || last === undefined ? undefined : daysBetween(previous, last),
  };
}
