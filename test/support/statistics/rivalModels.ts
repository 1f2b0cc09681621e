import { gaussHypergeometric } from "../../../src/core/statistics/gaussHypergeometric";
import { logGamma } from "../../../src/core/statistics/logGamma";
import { minimize } from "../../../src/core/statistics/minimize";
import type { PurchaseHistory } from "../../../src/core/statistics/purchaseHistory";

/**
 * The two better known models of buying again. The product does not use them: one calls every
 * client of a single deal active for ever, the other is slow. Here they check our special functions
 * and our minimizer against published figures.
 */
export interface RivalModel {
  readonly logLikelihood: (parameters: Four, history: PurchaseHistory) => number;
  readonly chanceActive: (parameters: Four, history: PurchaseHistory) => number;
  readonly expectedPurchases: (parameters: Four, history: PurchaseHistory, weeks: number) => number;
}

export type Four = readonly [number, number, number, number];

/** Fader, Hardie & Lee 2005, Marketing Science 24:275: r, α, a, b. */
export const bgNbd: RivalModel = {
  logLikelihood: ([r, alpha, a, b], { repeats, lastWeeks, observedWeeks }) => {
    const here = -(r + repeats) * Math.log(alpha + observedWeeks);
    const left = Math.log(a / (b + repeats - 1)) - (r + repeats) * Math.log(alpha + lastWeeks);
    return (
      r * Math.log(alpha) +
      logGamma(r + repeats) -
      logGamma(r) +
      logGamma(a + b) -
      logGamma(b) +
      logGamma(b + repeats) -
      logGamma(a + b + repeats) +
      (repeats > 0 ? logSum(here, left) : here)
    );
  },
  chanceActive: ([r, alpha, a, b], { repeats, lastWeeks, observedWeeks }) => {
    if (repeats === 0) return 1;
    const silence = Math.log((alpha + observedWeeks) / (alpha + lastWeeks));
    return 1 / (1 + Math.exp(Math.log(a / (b + repeats - 1)) + (r + repeats) * silence));
  },
  expectedPurchases: (parameters, history, weeks) => {
    const [r, alpha, a, b] = parameters;
    const lower = a + b + history.repeats - 1;
    const argument = weeks / (alpha + history.observedWeeks + weeks);
    const stay = offZero(a - 1);
    const series = gaussHypergeometric(
      { first: lower - r - history.repeats, second: stay, lower },
      argument,
    );
    const deals = (lower / stay) * (1 - Math.exp(stay * Math.log1p(-argument)) * series);
    return deals * bgNbd.chanceActive(parameters, history);
  },
};

/** Schmittlein, Morrison & Colombo 1987, Management Science 33:1: r, α, s, β. */
export const paretoNbd: RivalModel = {
  logLikelihood: (parameters, history) => {
    const [r, alpha, s, beta] = parameters;
    const { repeats, observedWeeks } = history;
    const here =
      -(r + repeats) * Math.log(alpha + observedWeeks) - s * Math.log(beta + observedWeeks);
    const front = r * Math.log(alpha) + s * Math.log(beta) + logGamma(r + repeats) - logGamma(r);
    return front + logSum(here, Math.log(s / (r + s + repeats)) + logGone(parameters, history));
  },
  chanceActive: (parameters, history) => {
    const [r, alpha, s, beta] = parameters;
    const { repeats, observedWeeks } = history;
    const logOdds =
      Math.log(s / (r + s + repeats)) +
      logGone(parameters, history) +
      (r + repeats) * Math.log(alpha + observedWeeks) +
      s * Math.log(beta + observedWeeks);
    return 1 / (1 + Math.exp(logOdds));
  },
  expectedPurchases: (parameters, history, weeks) => {
    const [r, alpha, s, beta] = parameters;
    const { repeats, observedWeeks } = history;
    const stay = offZero(s - 1);
    const kept = Math.log((beta + observedWeeks) / (beta + observedWeeks + weeks));
    const deals = ((r + repeats) * (beta + observedWeeks)) / ((alpha + observedWeeks) * stay);
    return deals * -Math.expm1(stay * kept) * paretoNbd.chanceActive(parameters, history);
  },
};

/** Deals in so many weeks from a client just met. */
export function expectedOfNewcomer(
  model: "bg" | "pareto",
  [r, alpha, third, fourth]: Four,
  weeks: number,
): number {
  if (model === "pareto") {
    const kept = Math.log(fourth / (fourth + weeks));
    return ((r * fourth) / (alpha * (third - 1))) * -Math.expm1((third - 1) * kept);
  }
  const parameters = { first: r, second: fourth, lower: third + fourth - 1 };
  const series = gaussHypergeometric(parameters, weeks / (alpha + weeks));
  const kept = Math.exp(r * Math.log(alpha / (alpha + weeks)));
  return ((third + fourth - 1) / (third - 1)) * (1 - kept * series);
}

/** The likeliest parameters, by slopes measured between two near points. */
export function fitRival(
  model: RivalModel,
  histories: readonly PurchaseHistory[],
): { readonly parameters: Four; readonly logLikelihood: number } {
  const counted = new Map<string, { readonly history: PurchaseHistory; count: number }>();
  for (const history of histories) {
    const key = `${history.repeats}|${history.lastWeeks}|${history.observedWeeks}`;
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { history, count: 1 });
    else known.count++;
  }
  const cost = (logs: readonly number[]): number => {
    const parameters = logs.map(Math.exp) as unknown as Four;
    let sum = 0;
    for (const { history, count } of counted.values())
      sum -= count * model.logLikelihood(parameters, history);
    return sum;
  };
  const near = 1e-3;
  const { point, value } = minimize(
    (logs) => ({
      value: cost(logs),
      slope: logs.map((_, axis) => {
        const beside = (step: number) => cost(logs.with(axis, (logs[axis] ?? NaN) + step));
        return (beside(near) - beside(-near)) / (2 * near);
      }),
    }),
    [1, 3, 1, 3].map(Math.log),
  );
  return { parameters: point.map(Math.exp) as unknown as Four, logLikelihood: -value };
}

/** The integral over the time at which she may have gone, as a difference of two tails. */
function logGone(parameters: Four, { repeats, lastWeeks, observedWeeks }: PurchaseHistory): number {
  if (observedWeeks === lastWeeks) return -Infinity;
  const fromLast = logTail(parameters, repeats, lastWeeks);
  const fromNow = logTail(parameters, repeats, observedWeeks);
  return fromLast + Math.log(-Math.expm1(fromNow - fromLast));
}

function logTail([r, alpha, s, beta]: Four, repeats: number, weeks: number): number {
  const lower = r + s + repeats + 1;
  const second = alpha >= beta ? s + 1 : r + repeats;
  const far = Math.max(alpha, beta) + weeks;
  const argument = Math.abs(alpha - beta) / far;
  const series = gaussHypergeometric({ first: 1, second: lower - second, lower }, argument);
  return (1 - second) * Math.log1p(-argument) + Math.log(series) - (lower - 1) * Math.log(far);
}

function logSum(one: number, other: number): number {
  return Math.max(one, other) + Math.log1p(Math.exp(-Math.abs(one - other)));
}

function offZero(value: number): number {
  return Math.abs(value) < 1e-7 ? 1e-7 : value;
}
