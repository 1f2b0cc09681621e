import type { MbgParameters } from "./mbgLikelihood";
import type { PurchaseHistory } from "./purchaseHistory";

/**
 * The chance that a client has not left the clinic for good.
 *
 * A client of one deal can have left too, unlike in the plainer BG/NBD, which calls every one of
 * them active for ever.
 *
 * @param parameters - the clinic's model
 * @param history - the client's
 * @source Batislam, Denizel & Filiztekin 2007, IJRM 24:201
 *
 * @example
 * chanceActive({ paceShape: 1, paceWeeks: 4, leaving: 1, staying: 1 }, { repeats: 0, lastWeeks: 0, observedWeeks: 12 }) // => 0.2
 * chanceActive({ paceShape: 1, paceWeeks: 4, leaving: 1, staying: 1 }, { repeats: 1, lastWeeks: 12, observedWeeks: 12 }).toFixed(3) // => "0.667"
 */
export function chanceActive(parameters: MbgParameters, history: PurchaseHistory): number {
  const { paceShape, paceWeeks, leaving, staying } = parameters;
  const { repeats, lastWeeks, observedWeeks } = history;
  const silence = Math.log((paceWeeks + observedWeeks) / (paceWeeks + lastWeeks));
  const logOdds = Math.log(leaving / (staying + repeats)) + (paceShape + repeats) * silence;
  return 1 / (1 + Math.exp(logOdds));
}
