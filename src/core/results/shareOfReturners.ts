import { standardErrors95, type Interval } from "../statistics/interval";
import type { ShareBack } from "../statistics/shareBack";
import type { SurvivalCurve } from "../statistics/survivalCurve";
import { survivalOn } from "../statistics/survivalOn";

/**
 * Of the clients who return within a time, the share back by a day: the second reading of W2.
 *
 * A different question from "of all first-time clients": the two are never mixed.
 *
 * @param curve - the clinic's curve
 * @param day - days since the first deal, at most the horizon
 * @param horizonDay - last day of the time
 * @returns the share; `undefined` when nobody is back by the horizon
 * @source F(t) ÷ F(τ); interval on log-odds by the delta method, from Greenwood's independent sums
 *
 * @example
 * shareOfReturners({ clients: 4, returns: 2, days: [5, 9], atRisk: [4, 3], returnsOn: [1, 1], censoredOn: [0, 2], stillAway: [0.75, 0.5], greenwood: [0.1, 0.2] }, 6, 9)?.share // => 0.5
 * shareOfReturners({ clients: 1, returns: 0, days: [9], atRisk: [1], returnsOn: [0], censoredOn: [1], stillAway: [1], greenwood: [0] }, 6, 9) // => undefined
 */
export function shareOfReturners(
  curve: SurvivalCurve,
  day: number,
  horizonDay: number,
): ShareBack | undefined {
  const by = survivalOn(curve, day);
  const end = survivalOn(curve, horizonDay);
  const returned = 1 - end.stillAway;
  if (returned <= 0) return undefined;
  const share = (1 - by.stillAway) / returned;
  const later = end.stillAway / by.stillAway;
  const sooner = (by.stillAway * (1 - later)) ** 2 * by.greenwood;
  const rest = ((1 - by.stillAway) * end.stillAway) ** 2 * (end.greenwood - by.greenwood);
  const error = Math.sqrt(sooner + rest) / returned ** 2;
  return { share, interval: onLogOdds(share, error), atRisk: by.atRisk };
}

/** `undefined` where the share is 0 or 1, and where everybody is back. */
function onLogOdds(share: number, error: number): Interval | undefined {
  if (!(share > 0 && share < 1 && Number.isFinite(error))) return undefined;
  const odds = share / (1 - share);
  const reach = Math.exp((standardErrors95 * error) / (share * (1 - share)));
  const shareOf = (at: number) => at / (1 + at);
  return { low: shareOf(odds / reach), high: shareOf(odds * reach) };
}
