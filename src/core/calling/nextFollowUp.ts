import { addDays, type Day } from "../calendar/day";
import type { RungsPolicy } from "../policy/rungs";
import type { ShopPolicy } from "../policy/shop";
import { openDayCount } from "./openDayCount";

export interface FollowUpQuestion {
  readonly treatedOn: Day;
  /** Days after the treatment, strictly increasing. */
  readonly rungDays: readonly number[];
  /** Any logged contact counts, answered or not; one before the treatment closes nothing. */
  readonly lastContactOn: Day | undefined;
  readonly asOf: Day;
  readonly policy: { readonly rungs: RungsPolicy; readonly shop: ShopPolicy };
}

export interface FollowUp {
  readonly on: Day;
  readonly rungDay: number;
}

/**
 * The next rung of the follow-up ladder: one that may be called today, else the next to come.
 *
 * A rung is open from its day for 3 open days (day 1: 1; day 3: 4). A contact on or after its day
 * closes it, and so does the day of a later rung. A rung missed is gone, never called late.
 *
 * @returns its day and rung; `undefined` when no rung is left
 * @source policy/SOURCES.md#rungs (document 000); rule C2
 *
 * @example
 * nextFollowUp({ treatedOn: day("2026-11-01"), rungDays: [1, 3, 7], lastContactOn: undefined, asOf: day("2026-11-06"), policy: { rungs: { openDays: 3, openDaysOf: { 1: 1, 3: 4 }, earlyFromDay: 2, midFromDay: 28, longFromDay: 180 }, shop: { closedWeekdays: [], closedOn: [] } } }) // => { on: day("2026-11-04"), rungDay: 3 }
 */
export function nextFollowUp(question: FollowUpQuestion): FollowUp | undefined {
  const { treatedOn, rungDays, lastContactOn, asOf } = question;
  for (const [place, rungDay] of rungDays.entries()) {
    const on = addDays(treatedOn, rungDay);
    if (on > asOf) return { on, rungDay };
    const laterRungDay = rungDays[place + 1];
    const replaced = laterRungDay !== undefined && addDays(treatedOn, laterRungDay) <= asOf;
    const closed = lastContactOn !== undefined && lastContactOn >= on;
    if (!replaced && !closed && isStillOpen({ on, rungDay }, question)) return { on, rungDay };
  }
  return undefined;
}

function isStillOpen({ on, rungDay }: FollowUp, { asOf, policy }: FollowUpQuestion): boolean {
  const { openDays, openDaysOf } = policy.rungs;
  return openDayCount(on, asOf, policy.shop) <= (openDaysOf[rungDay] ?? openDays);
}
