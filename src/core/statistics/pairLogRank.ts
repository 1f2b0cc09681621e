import { chiSquareTail } from "./chiSquareTail";
import type { ReturnTimes } from "./survivalCurve";

/** A group's clients day by day since their first deal. */
export interface DayCounts {
  /** Watched at least to the day and not back before it. */
  readonly atRisk: Float64Array;
  /** Back on the day. */
  readonly returnsOn: Float64Array;
}

/**
 * Lays a group's return times out by days, so that many pairs of groups are compared at the cost of
 * their days and not of their clients.
 *
 * @param times - the group's return times, in whole days
 *
 * @example
 * dayCounts({ days: [1, 1, 2], returned: [1, 0, 1] }) // => { atRisk: Float64Array.of(3, 3, 1), returnsOn: Float64Array.of(0, 1, 1) }
 */
export function dayCounts({ days, returned }: ReturnTimes): DayCounts {
  const last = Array.from(days).reduce((latest, day) => Math.max(latest, day), -1);
  const atRisk = new Float64Array(last + 1);
  const returnsOn = new Float64Array(last + 1);
  for (let client = 0; client < days.length; client++) {
    const day = days[client] ?? NaN;
    atRisk[day] = (atRisk[day] ?? 0) + 1;
    if (returned[client] === 1) returnsOn[day] = (returnsOn[day] ?? 0) + 1;
  }
  for (let day = last - 1; day >= 0; day--)
    atRisk[day] = (atRisk[day] ?? 0) + (atRisk[day + 1] ?? 0);
  return { atRisk, returnsOn };
}

/**
 * Tests whether two groups come back at the same pace: the log-rank test of two.
 *
 * @param one - a group
 * @param other - another one
 * @returns how often groups that do not differ look this different; `undefined` when nobody returned
 *   while both were watched
 * @source Mantel 1966, Cancer Chemother. Rep. 50:163
 *
 * @example
 * pairLogRank(dayCounts({ days: [1], returned: [1] }), dayCounts({ days: [], returned: [] })) // => undefined
 */
export function pairLogRank(one: DayCounts, other: DayCounts): number | undefined {
  let excess = 0;
  let variance = 0;
  const days = Math.min(one.atRisk.length, other.atRisk.length);
  for (let day = 0; day < days; day++) {
    const own = one.atRisk[day] ?? 0;
    const atRisk = own + (other.atRisk[day] ?? 0);
    const ownReturns = one.returnsOn[day] ?? 0;
    const returns = ownReturns + (other.returnsOn[day] ?? 0);
    if (returns === 0) continue;
    const share = own / atRisk;
    excess += ownReturns - returns * share;
    if (atRisk > 1) variance += (returns * share * (1 - share) * (atRisk - returns)) / (atRisk - 1);
  }
  return variance > 0 ? chiSquareTail((excess * excess) / variance, 1) : undefined;
}
