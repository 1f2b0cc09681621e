import { survivalBand } from "./survivalBand";
import type { SurvivalCurve } from "./survivalCurve";

/** A day by which a share is back, and the days between which it may lie. */
export interface DayWhenBack {
  /** `undefined` when the share was not reached while anybody was watched. */
  readonly day: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A share this little short of the one asked for has reached it: sums of fractions differ. */
const slack = 1e-12;

/**
 * The first day by which a share of all first-time clients is back; a half gives the median.
 *
 * Where the curve rests exactly on the share, the first day of the rest is taken; R's `survfit`
 * prints the middle of it. The ends are the days on which the band's ends reach the share.
 *
 * @param curve - the clinic's curve
 * @param share - above 0 and below 1
 * @source Brookmeyer & Crowley 1982, Biometrics 38:29 (interval)
 *
 * @example
 * dayWhenBack({ clients: 2, returns: 1, days: [5, 9], atRisk: [2, 1], returnsOn: [1, 0], censoredOn: [0, 1], stillAway: [0.5, 0.5], greenwood: [0.5, 0.5] }, 0.5).day // => 5
 */
export function dayWhenBack(curve: SurvivalCurve, share: number): DayWhenBack {
  const away = 1 - share + slack;
  const day = firstDay(curve, (place) => (curve.stillAway[place] ?? 1) <= away);
  const band = (place: number) =>
    survivalBand(curve.stillAway[place] ?? 1, curve.greenwood[place] ?? 0);
  return {
    day,
    low: firstDay(curve, (place) => (band(place)?.low ?? 1) <= away),
    high: firstDay(curve, (place) => (band(place)?.high ?? 1) <= away),
  };
}

function firstDay(curve: SurvivalCurve, reaches: (place: number) => boolean): number | undefined {
  for (let place = 0; place < curve.days.length; place++)
    if (reaches(place)) return curve.days[place];
  return undefined;
}
