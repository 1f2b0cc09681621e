import type { Day } from "../../calendar/day";
import { returnChance } from "../../results/returnChance";
import { survivalCurve, type SurvivalCurve } from "../../statistics/survivalCurve";
import type { Absence } from "./absences";

/** What is known of a client who is away. */
export interface AwayClient {
  readonly daysAway: number;
  /** Visits she has made so far. */
  readonly visits: number;
  /** What was done last, by its text index. */
  readonly treatment: number;
}

/** The chance that she comes by herself in the days asked about; `undefined`: not known. */
export type NaturalReturn = (client: AwayClient) => number | undefined;

/** From the third visit on clients are regulars and come back alike. */
const regularFromVisits = 3;

/**
 * Learns how likely clients come back by themselves from all times between visits, first or tenth.
 *
 * A time counts for as long as nobody called to end it: what came of the call is not "by itself". A
 * client is compared with those of the same treatment and as many visits; where they are too few,
 * with those of as many visits, then with all.
 *
 * @param known - the clinic's absences
 * @param asOf - the last day watched
 * @param withinDays - the days asked about
 * @source Kaplan & Meier 1958: 1 − S(t + h) ÷ S(t) of gaps between visits, censored at a call
 *
 * @example
 * naturalReturn([], day("2026-01-01"), 60)({ daysAway: 90, visits: 1, treatment: 0 }) // => undefined
 */
export function naturalReturn(
  known: readonly Absence[],
  asOf: Day,
  withinDays: number,
): NaturalReturn {
  const all = new Stratum();
  const stages = Array.from({ length: regularFromVisits }, () => new Stratum());
  const treated = new Map<number, Stratum>();
  const strataOf = (treatment: number, visits: number): readonly (Stratum | undefined)[] => {
    const stage = Math.min(visits, regularFromVisits) - 1;
    return [treated.get(treatment * regularFromVisits + stage), stages[stage], all];
  };
  for (const { treatment, visitNumber, from, calledOn, backOn } of known) {
    const key = treatment * regularFromVisits + Math.min(visitNumber, regularFromVisits) - 1;
    if (!treated.has(key)) treated.set(key, new Stratum());
    const days = (calledOn ?? backOn ?? asOf) - from;
    const isBack = calledOn === undefined && backOn !== undefined;
    for (const stratum of strataOf(treatment, visitNumber)) stratum?.add(days, isBack);
  }
  return ({ daysAway, visits, treatment }) => {
    for (const stratum of strataOf(treatment, visits)) {
      const chance = stratum?.chanceBack(daysAway, withinDays);
      if (chance !== undefined) return chance;
    }
    return undefined;
  };
}

/** Clients compared with each other. The curve is drawn when first asked, each day read off once. */
class Stratum {
  readonly #days: number[] = [];
  readonly #returned: number[] = [];
  /** Chances by days away; `NaN` where too few were watched so long. */
  readonly #known = new Map<number, number>();
  #curve: SurvivalCurve | undefined;

  add(days: number, isBack: boolean): void {
    this.#days.push(days);
    this.#returned.push(isBack ? 1 : 0);
  }

  chanceBack(daysAway: number, withinDays: number): number | undefined {
    const known = this.#known.get(daysAway);
    if (known !== undefined) return Number.isNaN(known) ? undefined : known;
    this.#curve ??= survivalCurve({ days: this.#days, returned: this.#returned });
    const chance = returnChance(this.#curve, daysAway, withinDays);
    this.#known.set(daysAway, chance.ok ? chance.value.share : NaN);
    return chance.ok ? chance.value.share : undefined;
  }
}
