import { refused, ok, type Result } from "../result";
import { chanceActive } from "./chanceActive";
import { evidenceNeeded } from "./evidenceNeeded";
import { fitMbg, type MbgFit, type NoFit } from "./fitMbg";
import { notEnough, type NotEnough } from "./notEnough";
import type { PurchaseHistories, PurchaseHistory } from "./purchaseHistory";

/** The clinic's model and how finely it may be spoken of. */
export interface PurchaseModel {
  readonly fit: MbgFit;
  /** In a small clinic the chance of staying varies too much by chance to be said in percent. */
  readonly saidIn: "words" | "percent";
}

/** How a chance is said in words. */
export type Standing = "likely-active" | "uncertain" | "likely-lost";

/** From two thirds a client is likely active, up to one third likely lost. */
const likelyFrom = 2 / 3;

/**
 * Makes the clinic's model of buying again, if it has clients enough for one.
 *
 * @param histories - one a client who ever bought
 * @returns the model; `NOT_ENOUGH` under 120 clients or 40 repeaters; `NO_FIT` when there is none
 * @source simulation on 60 subsamples of a shop each: spread of the chance 0.17 at 60 clients, 0.10
 * at 500
 *
 * @example
 * purchaseModel({ repeats: [1], lastWeeks: [2], observedWeeks: [9] }) // => refused({ code: "NOT_ENOUGH", counted: "clients", found: 1, needed: 120 })
 */
export function purchaseModel(
  histories: PurchaseHistories,
): Result<PurchaseModel, NotEnough | NoFit> {
  const { clients, repeaters, percentFromClients } = evidenceNeeded.model;
  const found = histories.repeats.length;
  if (found < clients) return refused(notEnough("clients", found, clients));
  const repeated = Array.from(histories.repeats).filter((count) => count > 0).length;
  if (repeated < repeaters) return refused(notEnough("repeaters", repeated, repeaters));
  const fitted = fitMbg(histories);
  if (!fitted.ok) return fitted;
  return ok({
    fit: fitted.value,
    saidIn: found >= percentFromClients ? "percent" : "words",
  });
}

/**
 * Says in one of three words whether a client is still the clinic's.
 *
 * @param model - the clinic's
 * @param history - the client's
 *
 * @example
 * standing({ saidIn: "words", fit: { parameters: { paceShape: 1, paceWeeks: 4, leaving: 1, staying: 1 } } }, { repeats: 0, lastWeeks: 0, observedWeeks: 12 }) // => "likely-lost"
 * standing({ saidIn: "words", fit: { parameters: { paceShape: 1, paceWeeks: 4, leaving: 1, staying: 1 } } }, { repeats: 0, lastWeeks: 0, observedWeeks: 4 }) // => "likely-lost"
 */
export function standing(model: PurchaseModel, history: PurchaseHistory): Standing {
  const chance = chanceActive(model.fit.parameters, history);
  if (chance >= likelyFrom) return "likely-active";
  return chance <= 1 - likelyFrom ? "likely-lost" : "uncertain";
}
