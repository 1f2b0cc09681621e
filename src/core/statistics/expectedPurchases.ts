import { chanceActive } from "./chanceActive";
import { gaussHypergeometric } from "./gaussHypergeometric";
import type { MbgParameters } from "./mbgLikelihood";
import type { PurchaseHistory } from "./purchaseHistory";

/** At exactly 1 the formula is 0 ÷ 0, though the figure passes smoothly through it. */
const leavingOffOne = 1e-7;

/**
 * How many more deals to expect of a client in the coming weeks.
 *
 * Written with Euler's transformation, so that three hundred deals are as safe as none.
 *
 * @param parameters - the clinic's model
 * @param history - the client's
 * @param weeks - how far ahead, 0 or more
 * @source Batislam et al. 2007 with the derivation of Fader, Hardie & Lee 2005, Mark. Sci. 24:275;
 * Abramowitz & Stegun 15.3.3
 *
 * @example
 * expectedPurchases({ paceShape: 1, paceWeeks: 4, leaving: 0.5, staying: 2 }, { repeats: 3, lastWeeks: 20, observedWeeks: 24 }, 0) // => 0
 * expectedPurchases({ paceShape: 1, paceWeeks: 4, leaving: 0.5, staying: 2 }, { repeats: 3, lastWeeks: 20, observedWeeks: 24 }, 52).toFixed(3) // => "4.912"
 */
export function expectedPurchases(
  parameters: MbgParameters,
  history: PurchaseHistory,
  weeks: number,
): number {
  const { paceShape, paceWeeks, leaving, staying } = parameters;
  const { repeats, observedWeeks } = history;
  if (weeks === 0) return 0;
  const stay = Math.abs(leaving - 1) < leavingOffOne ? leavingOffOne : leaving - 1;
  const lower = leaving + staying + repeats;
  const argument = weeks / (paceWeeks + observedWeeks + weeks);
  const series = gaussHypergeometric(
    { first: lower - paceShape - repeats, second: stay, lower },
    argument,
  );
  const deals = (lower / stay) * (1 - Math.exp(stay * Math.log1p(-argument)) * series);
  return deals * chanceActive(parameters, history);
}
