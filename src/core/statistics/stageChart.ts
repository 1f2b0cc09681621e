import { ok, refused, type Result } from "../result";
import { binomialChance } from "./binomialChance";
import { evidenceNeeded } from "./evidenceNeeded";
import { ewma } from "./ewma";
import type { Interval } from "./interval";
import { movingRangeSpread } from "./movingRangeSpread";
import { notEnough, type NotEnough } from "./notEnough";
import { shareLimits } from "./shareLimits";
import { wilsonInterval, type Count } from "./wilsonInterval";

/** One stage of the funnel, week by week: how many went on, of how many who could. */
export interface StageWeeks {
  readonly hits: ArrayLike<number>;
  readonly trials: ArrayLike<number>;
}

/** A week on a stage's chart. */
export interface StageWeek {
  /** `undefined` in a week without trials, which has no limits either. */
  readonly share: number | undefined;
  readonly limits: Interval | undefined;
  /** Standard errors from the usual share; `NaN` without trials. */
  readonly away: number;
  /** The moving average of these, and how far it may stray. */
  readonly drift: number;
  readonly driftLimit: number;
  readonly signal: StageSignal | undefined;
}

/** One week far out, a slow drift, or one week to keep an eye on. */
export type StageSignal = "shock" | "drift" | "watch";

/** A stage with the clinic's own usual share. */
export interface StageChart {
  readonly usual: Count;
  readonly usualShare: number;
  readonly usualInterval: Interval;
  /** By how much weeks' limits are widened, as weeks vary more than counting explains; 1 if not. */
  readonly widened: number;
  readonly weeks: readonly StageWeek[];
}

/** Beyond three standard errors, as a chance: a shock. Beyond two: watched. */
const shockChance = 0.0027;
const watchChance = 0.0455;
const shockErrors = 3;
const watchErrors = 2;
/** From this spread of neighbouring weeks on the limits are widened by it. */
const widenedFrom = 1.2;

/**
 * Watches one stage of the funnel against the clinic's own first, frozen weeks.
 *
 * Two rules: one week beyond three standard errors is a shock; a moving average beyond its limits is
 * a drift. In a week too small for standard errors the exact chance decides instead. Where usual
 * weeks vary more than counting explains, a week's limits are widened; the drift's are not, as it
 * exists to be found early.
 *
 * @param stage - weeks in order of time
 * @param baselineWeeks - how many first weeks are the usual ones; at least 12
 * @returns the chart; `NOT_ENOUGH` with too few weeks, or when the usual share is 0 or 1
 * @source Shewhart 1931; Roberts 1959; Laney 2002; exact rule for small weeks: R binom.test
 */
export function stageChart(
  stage: StageWeeks,
  baselineWeeks: number,
): Result<StageChart, NotEnough> {
  const needed = evidenceNeeded.chart.baselineWeeks;
  const found = Math.min(baselineWeeks, stage.trials.length);
  if (found < needed) return refused(notEnough("weeks", found, needed));
  const usual = {
    hits: sumOfFirst(stage.hits, baselineWeeks),
    trials: sumOfFirst(stage.trials, baselineWeeks),
  };
  const usualInterval = wilsonInterval(usual);
  const misses = usual.trials - usual.hits;
  if (usualInterval === undefined || usual.hits === 0 || misses === 0)
    return refused(notEnough("trials", Math.min(usual.hits, misses), 1));
  const usualShare = usual.hits / usual.trials;
  const away = awayByWeek(stage, usualShare);
  const spread = movingRangeSpread(away.subarray(0, baselineWeeks)) ?? 1;
  const widened = spread > widenedFrom ? spread : 1;
  const drifts = ewma(away);
  const weeks = drifts.map(({ average, limit }, week): StageWeek => {
    const count = { hits: stage.hits[week] ?? NaN, trials: stage.trials[week] ?? NaN };
    const point = { away: away[week] ?? NaN, drift: average, driftLimit: limit };
    return {
      share: count.trials === 0 ? undefined : count.hits / count.trials,
      limits: count.trials === 0 ? undefined : shareLimits(usualShare, count.trials, 3 * widened),
      ...point,
      signal: signalOf(count, point, { usualShare, widened }),
    };
  });
  return ok({ usual, usualShare, usualInterval, widened, weeks });
}

function sumOfFirst(column: ArrayLike<number>, weeks: number): number {
  let sum = 0;
  for (let week = 0; week < weeks; week++) sum += column[week] ?? NaN;
  return sum;
}

function awayByWeek({ hits, trials }: StageWeeks, usualShare: number): Float64Array {
  return Float64Array.from(trials, (count, week) => {
    const error = Math.sqrt((usualShare * (1 - usualShare)) / count);
    return count === 0 ? NaN : ((hits[week] ?? NaN) / count - usualShare) / error;
  });
}

function signalOf(
  count: Count,
  point: Pick<StageWeek, "away" | "drift" | "driftLimit">,
  usual: { readonly usualShare: number; readonly widened: number },
): StageSignal | undefined {
  if (count.trials === 0) return undefined;
  const own = weekSignal(count, point.away, usual);
  if (own === "shock") return own;
  return Math.abs(point.drift) > point.driftLimit ? "drift" : own;
}

function weekSignal(
  count: Count,
  away: number,
  { usualShare, widened }: { readonly usualShare: number; readonly widened: number },
): "shock" | "watch" | undefined {
  const fewest = count.trials * Math.min(usualShare, 1 - usualShare);
  if (fewest < evidenceNeeded.chart.expectedCount) {
    const chance = binomialChance(count, usualShare);
    if (chance < shockChance) return "shock";
    return chance < watchChance ? "watch" : undefined;
  }
  const errors = Math.abs(away) / widened;
  if (errors > shockErrors) return "shock";
  return errors > watchErrors ? "watch" : undefined;
}
