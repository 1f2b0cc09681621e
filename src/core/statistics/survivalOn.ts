import type { SurvivalCurve } from "./survivalCurve";

/** Where a curve stands at the end of a day. */
export interface SurvivalPoint {
  /** Watched and not back just before the day. */
  readonly atRisk: number;
  /** Watched beyond the day and not back by its end. */
  readonly atRiskAfter: number;
  readonly stillAway: number;
  readonly greenwood: number;
}

/**
 * Reads a curve on any day: it keeps its height between the days on which something happened.
 *
 * @param curve - the curve
 * @param day - whole days since the first deal
 * @source Kaplan & Meier 1958: S is a step function, continuous from the right
 *
 * @example
 * survivalOn({ clients: 2, returns: 1, days: [5, 9], atRisk: [2, 1], returnsOn: [1, 0], censoredOn: [0, 1], stillAway: [0.5, 0.5], greenwood: [0.5, 0.5] }, 4) // => { atRisk: 2, atRiskAfter: 2, stillAway: 1, greenwood: 0 }
 * survivalOn({ clients: 2, returns: 1, days: [5, 9], atRisk: [2, 1], returnsOn: [1, 0], censoredOn: [0, 1], stillAway: [0.5, 0.5], greenwood: [0.5, 0.5] }, 5) // => { atRisk: 2, atRiskAfter: 1, stillAway: 0.5, greenwood: 0.5 }
 */
export function survivalOn(curve: SurvivalCurve, day: number): SurvivalPoint {
  const next = firstPlaceAfter(curve.days, day);
  const place = next - 1;
  const atRiskAfter = curve.atRisk[next] ?? 0;
  return {
    atRisk: curve.days[place] === day ? (curve.atRisk[place] ?? 0) : atRiskAfter,
    atRiskAfter,
    stillAway: curve.stillAway[place] ?? 1,
    greenwood: curve.greenwood[place] ?? 0,
  };
}

function firstPlaceAfter(days: ArrayLike<number>, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
