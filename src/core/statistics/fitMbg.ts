import { ok, refused, type Result } from "../result";
import { distinctHistories, type DistinctHistories } from "./distinctHistories";
import { mbgLikelihood, type MbgParameters } from "./mbgLikelihood";
import { minimize, type Minimum, type Slope } from "./minimize";
import type { PurchaseHistories } from "./purchaseHistory";

/** The model that explains the clinic's histories best. */
export interface MbgFit {
  readonly parameters: MbgParameters;
  readonly logLikelihood: number;
  readonly clients: number;
  readonly repeaters: number;
}

/** The histories have no best model: it runs away to an ever more extreme one. */
export interface NoFit {
  readonly code: "NO_FIT";
}

/**
 * "weak" leans on what other shops' clients do, one standard deviation to either side being a factor
 * of e: with few clients it keeps the model in the world, with many it is not felt. "none" gives
 * the likeliest model and nothing else.
 */
export type MbgPrior = "weak" | "none";

/** A parameter outside of e⁻¹² to e¹² has run away. */
const furthestLog = 12;

/**
 * Fits the model of buying again to the clinic's histories.
 *
 * Looks for the best logarithms of the parameters from two starts and keeps the better end. Only
 * ratios of lengths of time matter to the starts, so any clinic's pace will do.
 *
 * @param histories - the clients' columns
 * @param prior - see `MbgPrior`
 * @returns the model; `NO_FIT` when there is none, as without repeaters
 * @source Batislam, Denizel & Filiztekin 2007, IJRM 24:201; prior: this product's, by simulation
 *
 * @example
 * fitMbg({ repeats: [0, 0], lastWeeks: [0, 0], observedWeeks: [4, 9] }) // => refused({ code: "NO_FIT" })
 */
export function fitMbg(
  histories: PurchaseHistories,
  prior: MbgPrior = "weak",
): Result<MbgFit, NoFit> {
  const distinct = distinctHistories(histories);
  if (distinct.repeaters === 0) return refused({ code: "NO_FIT" });
  const middle = middleLogs(distinct);
  const measure = (logs: readonly number[]): Slope => costAt(logs, distinct, prior);
  const starts = [middle, middle.map((log, axis) => log + (startOffsets[axis] ?? NaN))];
  const [best] = starts
    .map((start) => minimize(measure, start))
    .filter(isInTheWorld)
    .sort((one, other) => one.value - other.value);
  if (best === undefined) return refused({ code: "NO_FIT" });
  const parameters = parametersAt(best.point);
  return ok({
    parameters,
    logLikelihood: mbgLikelihood(parameters, distinct).value,
    clients: distinct.clients,
    repeaters: distinct.repeaters,
  });
}

/** The prior's middle: r 0.7, α 15% of the longest time, a 0.7, b 1.5. */
function middleLogs({ longestWeeks }: DistinctHistories): readonly number[] {
  return [0.7, 0.15 * longestWeeks, 0.7, 1.5].map(Math.log);
}

/** The second start: alike paces, slow ones, and clients who rarely leave. */
const startOffsets = [0.5, 0.5, 0, 1];

function costAt(logs: readonly number[], distinct: DistinctHistories, prior: MbgPrior): Slope {
  const parameters = parametersAt(logs);
  const { value, slope } = mbgLikelihood(parameters, distinct);
  const { paceShape, paceWeeks, leaving, staying } = parameters;
  const inLogs = [
    slope.paceShape * paceShape,
    slope.paceWeeks * paceWeeks,
    slope.leaving * leaving,
    slope.staying * staying,
  ];
  if (prior === "none") return { value: -value, slope: inLogs.map((one) => -one) };
  const middle = middleLogs(distinct);
  const offsets = logs.map((log, axis) => log - (middle[axis] ?? NaN));
  return {
    value: offsets.reduce((sum, offset) => sum + (offset * offset) / 2, -value),
    slope: inLogs.map((one, axis) => (offsets[axis] ?? NaN) - one),
  };
}

function parametersAt(logs: readonly number[]): MbgParameters {
  const [paceShape = NaN, paceWeeks = NaN, leaving = NaN, staying = NaN] = logs.map(Math.exp);
  return { paceShape, paceWeeks, leaving, staying };
}

function isInTheWorld({ point, value, settled }: Minimum): boolean {
  return settled && Number.isFinite(value) && point.every((log) => Math.abs(log) < furthestLog);
}
