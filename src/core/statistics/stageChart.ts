import { ok, refused, type Result } from "../result";
import { evidenceNeeded } from "./evidenceNeeded";
import { ewma, type EwmaPoint } from "./ewma";
import type { Interval } from "./interval";
import { movingRangeSpread } from "./movingRangeSpread";
import { notEnough, type NotEnough } from "./notEnough";
import { shareLimits } from "./shareLimits";
import { errorsAway, weekSignal, type UsualWeeks } from "./weekSignal";
import { wilsonInterval, type Count } from "./wilsonInterval";

/** One stage of the funnel, week by week: how many went on, of how many who could that week. */
export interface StageWeeks {
  readonly hits: ArrayLike<number>;
  readonly trials: ArrayLike<number>;
}

/** One week far out, a slow drift, or one week to keep an eye on. */
export type StageSignal = "shock" | "drift" | "watch";

/** A week on a stage's chart. */
export interface StageWeek {
  /** `undefined` in a week without trials, like its limits and how far it is away. */
  readonly share: number | undefined;
  readonly limits: Interval | undefined;
  /** Standard errors from the usual share. */
  readonly away: number | undefined;
  /** The moving average of these, and how far it may stray. */
  readonly drift: number;
  readonly driftLimit: number;
  readonly signal: StageSignal | undefined;
}

/** A stage with the clinic's own usual share. */
export interface StageChart extends UsualWeeks {
  readonly usual: Count;
  readonly usualInterval: Interval;
  readonly weeks: readonly StageWeek[];
}

const shewhartWidth = 3;
/** From this spread of neighbouring weeks on the limits are widened by it. */
const widenedFrom = 1.2;

/**
 * Watches one stage of the funnel against the clinic's own first, frozen weeks.
 *
 * Two rules: one week beyond three standard errors is a shock; a moving average beyond its limits is
 * a drift. Where usual weeks vary more than counting explains, a week's limits are widened; the
 * drift's are not, as it exists to be found early.
 *
 * @param stage - weeks in order of time; never more hits than trials
 * @param baselineWeeks - how many first weeks are the usual ones; at least 12
 * @returns the chart; `NOT_ENOUGH` with too few weeks, or when the usual share is 0 or 1
 * @source Shewhart 1931; Roberts 1959; Laney 2002, Qual. Eng. 14:531
 *
 * @example
 * stageChart({ hits: [4], trials: [9] }, 12) // => refused({ code: "NOT_ENOUGH", counted: "weeks", found: 1, needed: 12 })
 */
export function stageChart(
  stage: StageWeeks,
  baselineWeeks: number,
): Result<StageChart, NotEnough> {
  const counts = countsOf(stage);
  const needed = evidenceNeeded.chart.baselineWeeks;
  const found = Math.min(baselineWeeks, counts.length);
  if (found < needed) return refused(notEnough("weeks", found, needed));
  const usual = sumOf(counts.slice(0, baselineWeeks));
  const rarer = Math.min(usual.hits, usual.trials - usual.hits);
  const usualInterval = wilsonInterval(usual);
  if (usualInterval === undefined || rarer === 0) return refused(notEnough("trials", rarer, 1));
  const usualShare = usual.hits / usual.trials;
  const away = Float64Array.from(counts, (count) => errorsAway(count, usualShare) ?? NaN);
  const spread = movingRangeSpread(away.subarray(0, baselineWeeks)) ?? 1;
  const widened = spread > widenedFrom ? spread : 1;
  const drifts = ewma(away);
  const weeks = counts.map((count, week) =>
    weekOf(count, drifts[week] ?? { average: 0, limit: Infinity }, { usualShare, widened }),
  );
  return ok({ usual, usualShare, usualInterval, widened, weeks });
}

function countsOf({ hits, trials }: StageWeeks): readonly Count[] {
  return Array.from(trials, (count, week) => {
    const went = hits[week] ?? NaN;
    if (!(went >= 0 && went <= count))
      throw new RangeError("stageChart: a week has more hits than trials");
    return { hits: went, trials: count };
  });
}

function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { hits, trials }) => ({ hits: sum.hits + hits, trials: sum.trials + trials }),
    { hits: 0, trials: 0 },
  );
}

function weekOf(count: Count, drifted: EwmaPoint, usual: UsualWeeks): StageWeek {
  const { hits, trials } = count;
  const isEmpty = trials === 0;
  const own = weekSignal(count, usual);
  const hasDrifted = !isEmpty && Math.abs(drifted.average) > drifted.limit;
  const width = shewhartWidth * usual.widened;
  return {
    share: isEmpty ? undefined : hits / trials,
    limits: isEmpty ? undefined : shareLimits(usual.usualShare, trials, width),
    away: errorsAway(count, usual.usualShare),
    drift: drifted.average,
    driftLimit: drifted.limit,
    signal: own !== "shock" && hasDrifted ? "drift" : own,
  };
}
