import type { Interval } from "./interval";
import { poissonInterval } from "./poissonInterval";
import type { SurvivalCurve } from "./survivalCurve";

/** How fast clients came back in one stretch of days since their first deal. */
export interface ReturnPace {
  /** Days after `fromDay`, up to and including `toDay`. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly returns: number;
  /** Days that clients not back yet were watched in the stretch, added up. */
  readonly clientDays: number;
  /** Returns per client and day. */
  readonly dailyRate: number;
  readonly rateInterval: Interval;
  /** The chance of a month at this pace. */
  readonly monthlyChance: number;
}

const daysInMonth = 30;

/**
 * The pace of return in stretches of 30 days since the first deal, each with its exact interval.
 *
 * A stretch in which nobody was watched is left out.
 *
 * @param curve - the clinic's curve
 * @param untilDay - the last day of the last stretch, a multiple of `stretch`
 * @param stretch - days in a stretch
 * @source events ÷ time at risk, Garwood 1936 (interval); a month is 1 − e⁻³⁰ʳ
 *
 * @example
 * returnPace({ clients: 2, returns: 1, days: [5, 9], atRisk: [2, 1], returnsOn: [1, 0], censoredOn: [0, 1], stillAway: [0.5, 0.5], greenwood: [0.5, 0.5] }, 30)[0].clientDays // => 14
 */
export function returnPace(
  curve: SurvivalCurve,
  untilDay: number,
  stretch: number = daysInMonth,
): readonly ReturnPace[] {
  const stretches = Math.floor(untilDay / stretch);
  const returns = new Float64Array(stretches);
  const clientDays = new Float64Array(stretches);
  let previousDay = 0;
  for (let place = 0; place < curve.days.length; place++) {
    const day = curve.days[place] ?? NaN;
    spread(
      clientDays,
      { from: previousDay, to: day, clients: curve.atRisk[place] ?? NaN },
      stretch,
    );
    const own = Math.max(0, Math.ceil(day / stretch) - 1);
    if (own < stretches) returns[own] = (returns[own] ?? 0) + (curve.returnsOn[place] ?? 0);
    previousDay = day;
  }
  return Array.from(returns, (count, place) => ({
    fromDay: place * stretch,
    toDay: (place + 1) * stretch,
    ...paceOf(count, clientDays[place] ?? 0),
  })).filter((pace) => pace.clientDays > 0);
}

/** Adds the watched days between two days to the stretches they fall in. */
function spread(
  clientDays: Float64Array,
  days: { readonly from: number; readonly to: number; readonly clients: number },
  stretch: number,
): void {
  let { from } = days;
  while (from < days.to) {
    const place = Math.floor(from / stretch);
    const end = Math.min(days.to, (place + 1) * stretch);
    if (place < clientDays.length)
      clientDays[place] = (clientDays[place] ?? 0) + days.clients * (end - from);
    from = end;
  }
}

function paceOf(returns: number, clientDays: number): Omit<ReturnPace, "fromDay" | "toDay"> {
  const { low, high } = poissonInterval(returns);
  const dailyRate = returns / clientDays;
  return {
    returns,
    clientDays,
    dailyRate,
    rateInterval: { low: low / clientDays, high: high / clientDays },
    monthlyChance: -Math.expm1(-daysInMonth * dailyRate),
  };
}
