import { daysBetween, type Day } from "../calendar/day";
import type { RhythmPolicy } from "../policy/rhythm";
import { ok, refused, type Result } from "../result";

/** How late a client is by her own rhythm. */
export interface Overdue {
  readonly medianGapDays: number;
  readonly daysAway: number;
  /** Days away ÷ median gap. */
  readonly ratio: number;
  readonly isOverdue: boolean;
}

/** Fewer arrivals than make a rhythm: not enough to tell. */
export interface TooFewArrivals {
  readonly code: "TOO_FEW_ARRIVALS";
  readonly arrivalDays: number;
  readonly needed: number;
}

/** What a client's arrivals come to, as the summaries hold it. */
export interface Rhythm {
  /** Distinct days she came. */
  readonly arrivalDays: number;
  readonly medianGapDays: number;
  readonly lastArrivalOn: Day;
}

/**
 * Compares the days a client has been away with her own median gap.
 *
 * Overdue includes its threshold: with 1.5 and a gap of 30 days, day 45 away is overdue.
 *
 * @param rhythm - her distinct arrival days, their median gap, and the last of them (by `asOf`)
 * @param asOf - day the question is asked for
 * @param policy - how many arrival days make a rhythm, and from what ratio she is overdue
 * @returns gap, days away, ratio; `TOO_FEW_ARRIVALS` when there is no rhythm yet
 * @source policy/SOURCES.md#rhythm (rule D4)
 *
 * @example
 * overdue({ arrivalDays: 3, medianGapDays: 30, lastArrivalOn: day("2026-01-01") }, day("2026-02-15"), rhythm) // => ok({ medianGapDays: 30, daysAway: 45, ratio: 1.5, isOverdue: true })
 * overdue({ arrivalDays: 2, medianGapDays: 30, lastArrivalOn: day("2026-01-01") }, day("2026-02-15"), rhythm) // => refused({ code: "TOO_FEW_ARRIVALS", arrivalDays: 2, needed: 3 })
 */
export function overdue(
  { arrivalDays, medianGapDays, lastArrivalOn }: Rhythm,
  asOf: Day,
  { fromArrivalDays, overdueFromRatio }: RhythmPolicy,
): Result<Overdue, TooFewArrivals> {
  if (arrivalDays < fromArrivalDays)
    return refused({ code: "TOO_FEW_ARRIVALS", arrivalDays, needed: fromArrivalDays });
  const daysAway = daysBetween(lastArrivalOn, asOf);
  const ratio = daysAway / medianGapDays;
  return ok({ medianGapDays, daysAway, ratio, isOverdue: ratio >= overdueFromRatio });
}
