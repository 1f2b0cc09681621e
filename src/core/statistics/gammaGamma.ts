import { ok, refused, type Result } from "../result";
import { digamma } from "./digamma";
import type { NoFit } from "./fitMbg";
import { logGamma } from "./logGamma";
import { minimize, type Slope } from "./minimize";

/** Clients who bought again: how often, and what a deal of theirs comes to on average. */
export interface RepeatSpend {
  /** Deals averaged over; above 0. */
  readonly deals: ArrayLike<number>;
  /** Mean money a deal; above 0, in any unit. */
  readonly meanSpend: ArrayLike<number>;
}

/** How spend varies from deal to deal (p) and from client to client (q and v). */
export interface SpendModel {
  /** p: how alike a client's own deals are. */
  readonly dealShape: number;
  /** q: how alike clients are; above 1 there is a mean. */
  readonly clientShape: number;
  /** v, in the unit of the spend. */
  readonly scale: number;
}

/** The model with how well it explains the clinic's spend. */
export interface SpendFit {
  readonly model: SpendModel;
  readonly logLikelihood: number;
  readonly spenders: number;
}

/** The spend varies so much from client to client that the model has no mean. */
export interface NoMean {
  readonly code: "NO_MEAN";
}

/** A parameter e¹² times its start, or a part as small, has run away. */
const furthestLog = 12;

/**
 * Fits the model of what a deal comes to, client by client.
 *
 * @param spend - the repeaters' columns
 * @returns the model; `NO_FIT` when there is none; `NO_MEAN` when q is 1 or less
 * @source Fader & Hardie 2013, note 025, "The gamma-gamma model of monetary value"
 */
export function fitSpend(spend: RepeatSpend): Result<SpendFit, NoFit | NoMean> {
  const spenders = spend.deals.length;
  if (spenders === 0) return refused({ code: "NO_FIT" });
  const middle = Array.from(spend.meanSpend).reduce((sum, one) => sum + one / spenders, 0);
  const start = [1, 2, middle].map(Math.log);
  const { point, value, settled } = minimize((logs) => costAt(logs, spend), start);
  const ranAway = point.some((log, axis) => Math.abs(log - (start[axis] ?? NaN)) > furthestLog);
  if (!settled || ranAway || !Number.isFinite(value)) return refused({ code: "NO_FIT" });
  const model = modelAt(point);
  if (model.clientShape <= 1) return refused({ code: "NO_MEAN" });
  return ok({ model, logLikelihood: -value, spenders });
}

/**
 * What the next deal of a client should come to: her own mean, drawn towards the clinic's.
 *
 * @param model - the clinic's; `clientShape` above 1
 * @param deals - deals her mean is of; 0 gives the clinic's mean
 * @param meanSpend - her mean; not looked at without deals
 * @source Fader & Hardie 2013, note 025, equation 5
 *
 * @example
 * expectedSpend({ dealShape: 6, clientShape: 4, scale: 15 }, 0, 0) // => 30
 * expectedSpend({ dealShape: 6, clientShape: 4, scale: 15 }, 1, 60) // => 50
 */
export function expectedSpend(model: SpendModel, deals: number, meanSpend: number): number {
  const { dealShape, clientShape, scale } = model;
  if (deals === 0) return (dealShape * scale) / (clientShape - 1);
  const own = dealShape * deals;
  return (dealShape * scale + own * meanSpend) / (own + clientShape - 1);
}

function modelAt(logs: readonly number[]): SpendModel {
  const [dealShape = NaN, clientShape = NaN, scale = NaN] = logs.map(Math.exp);
  return { dealShape, clientShape, scale };
}

/** Minus the log-likelihood, and its slope in the logarithms of p, q and v. */
function costAt(logs: readonly number[], { deals, meanSpend }: RepeatSpend): Slope {
  const { dealShape, clientShape, scale } = modelAt(logs);
  const logScale = Math.log(scale);
  let [value, ofDeal, ofClient, ofScale] = [0, 0, 0, 0];
  for (let client = 0; client < deals.length; client++) {
    const count = deals[client] ?? NaN;
    const mean = meanSpend[client] ?? NaN;
    const own = dealShape * count;
    const logTotal = Math.log(count * mean + scale);
    const logSpent = Math.log(count * mean);
    value += logGamma(own + clientShape) - logGamma(own) - logGamma(clientShape);
    value += clientShape * logScale + own * logSpent - Math.log(mean);
    value -= (own + clientShape) * logTotal;
    const both = digamma(own + clientShape);
    ofDeal += count * (both - digamma(own) + logSpent - logTotal);
    ofClient += both - digamma(clientShape) + logScale - logTotal;
    ofScale += clientShape / scale - (own + clientShape) / (count * mean + scale);
  }
  const slope = [ofDeal * dealShape, ofClient * clientShape, ofScale * scale];
  return { value: -value, slope: slope.map((one) => -one) };
}
