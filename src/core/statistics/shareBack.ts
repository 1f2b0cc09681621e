import type { Interval } from "./interval";
import { survivalBand } from "./survivalBand";
import type { SurvivalCurve } from "./survivalCurve";
import { survivalOn } from "./survivalOn";

/** A share of clients who came back, and how sure it is. */
export interface ShareBack {
  readonly share: number;
  /** `undefined` where nobody or everybody is back. */
  readonly interval: Interval | undefined;
  /** Clients watched at least to that day. */
  readonly atRisk: number;
}

/**
 * Of all first-time clients, the share who came back within so many days (the first reading of W2).
 *
 * The day itself counts.
 *
 * @param curve - the clinic's curve
 * @param day - days since the first deal
 * @source Kaplan & Meier 1958: F = 1 − S; band of log(−log S)
 *
 * @example
 * shareBack({ clients: 2, returns: 1, days: [5, 9], atRisk: [2, 1], returnsOn: [1, 0], censoredOn: [0, 1], stillAway: [0.5, 0.5], greenwood: [0.5, 0.5] }, 4) // => { share: 0, interval: undefined, atRisk: 2 }
 */
export function shareBack(curve: SurvivalCurve, day: number): ShareBack {
  const { stillAway, greenwood, atRisk } = survivalOn(curve, day);
  return { share: 1 - stillAway, interval: backFrom(survivalBand(stillAway, greenwood)), atRisk };
}

/**
 * If a client is not back by the end of a day: the chance that she returns within so many more.
 *
 * @param curve - the clinic's curve
 * @param notBackBy - days since the first deal, without a second
 * @param within - further days
 * @returns the chance, with those watched beyond the day; `undefined` when nobody was
 * @source 1 − S(t + h) ÷ S(t), its variance Greenwood's sum over (t, t + h], on log(−log)
 *
 * @example
 * chanceBack({ clients: 2, returns: 1, days: [5, 9], atRisk: [2, 1], returnsOn: [1, 0], censoredOn: [0, 1], stillAway: [0.5, 0.5], greenwood: [0.5, 0.5] }, 5, 3) // => { share: 0, interval: undefined, atRisk: 1 }
 */
export function chanceBack(
  curve: SurvivalCurve,
  notBackBy: number,
  within: number,
): ShareBack | undefined {
  const now = survivalOn(curve, notBackBy);
  if (now.atRiskAfter === 0) return undefined;
  const later = survivalOn(curve, notBackBy + within);
  const ratio = later.stillAway / now.stillAway;
  return {
    share: 1 - ratio,
    interval: backFrom(survivalBand(ratio, later.greenwood - now.greenwood)),
    atRisk: now.atRiskAfter,
  };
}

function backFrom(band: Interval | undefined): Interval | undefined {
  return band && { low: 1 - band.high, high: 1 - band.low };
}
