import type { Day } from "../calendar/day";
import { results } from "../policy/results";
import { callLift } from "../results/callLift";
import { clinicActs } from "../results/clinicActs";
import { firstToSecond } from "../results/firstToSecond";
import { loggedCalls } from "../results/loggedCalls";
import { returnChance } from "../results/returnChance";
import { dormancyTier } from "../retention/dormancyTier";
import { evidenceNeeded } from "../statistics/evidenceNeeded";
import { survivalCurve } from "../statistics/survivalCurve";
import type { CallQuestion } from "./callQuestion";

/** What a call is expected to add, as the clinic's own log tells. */
export interface CallGain {
  /** How much likelier she is to come when called. */
  readonly liftShare: number;
  /** What a visit of hers usually comes to. */
  readonly dealCents: number;
  /** The two multiplied: what calls are ranked by. */
  readonly cents: number;
}

/** Tells the gain of calling one client; `undefined` where it cannot be told of her. */
export type GainOf = (
  daysAway: number | undefined,
  medianDealCents: number | undefined,
) => CallGain | undefined;

const notTold: GainOf = () => undefined;

/**
 * Learns from the clinic's own curve and call log what a call adds (C4): the chance of an arrival if
 * called, less the chance of one anyway, times her usual deal.
 *
 * @returns a function that tells nothing of anybody while the clinic is too small to know
 * @source rule C4; document 002 asks for calls in the order of what they are worth
 *
 * @example
 * callGain({ matched: { records: {} } })(120, 128_000) // => undefined
 */
export function callGain({
  matched,
  summaries,
  asOf,
  policy,
}: Pick<CallQuestion, "matched" | "summaries" | "asOf" | "policy">): GainOf {
  // Nobody is asked for the passes below who could not be told anything after them.
  if ((matched.records.calls?.count ?? 0) < evidenceNeeded.callLift.calls) return notTold;
  const withinDays = results.rankedWithinDays;
  const curve = survivalCurve(firstToSecond(summaries, asOf));
  const known = new Map<number, number | undefined>();
  const anyway = (daysAway: number): number | undefined => {
    if (!known.has(daysAway)) {
      const chance = returnChance(curve, daysAway, withinDays);
      known.set(daysAway, chance.ok ? chance.value.share : undefined);
    }
    return known.get(daysAway);
  };
  const { arrivals } = clinicActs(matched, asOf);
  const calls = loggedCalls(matched, asOf);
  const ladder = policy.dormancy;
  const lift = callLift({ calls, arrivals, asOf, withinDays, anyway, ladder });
  if (lift === undefined) return notTold;
  return (daysAway, dealCents) => {
    const without = daysAway === undefined ? undefined : anyway(daysAway);
    if (daysAway === undefined || without === undefined || dealCents === undefined)
      return undefined;
    const tier = dormancyTier(0 as Day, daysAway as Day, ladder);
    const more = tier.ok ? lift.get(tier.value) : undefined;
    if (more === undefined) return undefined;
    const liftShare = Math.min(more, 1 - without);
    return { liftShare, dealCents, cents: liftShare * dealCents };
  };
}
