import { binomialChance } from "./binomialChance";
import { evidenceNeeded } from "./evidenceNeeded";
import type { Count } from "./wilsonInterval";

/** The usual weeks a week is held against. */
export interface UsualWeeks {
  readonly usualShare: number;
  /** By how much limits are widened, as weeks vary more than counting explains; 1 if not. */
  readonly widened: number;
}

/** Beyond three standard errors, as a chance: a shock. Beyond two: watched. */
const shockChance = 0.0027;
const watchChance = 0.0455;
const shockErrors = 3;
const watchErrors = 2;

/**
 * How many standard errors a week lies from the usual share.
 *
 * @param count - the week's hits among trials
 * @param usualShare - above 0 and below 1
 * @returns the distance, below 0 for too few; `undefined` without trials
 * @source Shewhart 1931
 *
 * @example
 * errorsAway({ hits: 25, trials: 100 }, 0.5) // => -5
 * errorsAway({ hits: 0, trials: 0 }, 0.5) // => undefined
 */
export function errorsAway({ hits, trials }: Count, usualShare: number): number | undefined {
  if (trials === 0) return undefined;
  const error = Math.sqrt((usualShare * (1 - usualShare)) / trials);
  return (hits / trials - usualShare) / error;
}

/**
 * Says whether one week stands out: a shock, something to watch, or nothing.
 *
 * In a week too small for standard errors, with fewer than five hits or misses to be expected, the
 * exact chance decides instead.
 *
 * @param count - the week's hits among trials
 * @param usual - what it is held against
 * @source Shewhart 1931 (three standard errors); exact rule: Clopper & Pearson 1934
 *
 * @example
 * weekSignal({ hits: 34, trials: 100 }, { usualShare: 0.5, widened: 1 }) // => "shock"
 * weekSignal({ hits: 36, trials: 100 }, { usualShare: 0.5, widened: 1 }) // => "watch"
 * weekSignal({ hits: 40, trials: 100 }, { usualShare: 0.5, widened: 1 }) // => undefined
 * weekSignal({ hits: 0, trials: 9 }, { usualShare: 0.5, widened: 1 }) // => "watch"
 */
export function weekSignal(count: Count, usual: UsualWeeks): "shock" | "watch" | undefined {
  const { usualShare, widened } = usual;
  const away = errorsAway(count, usualShare);
  if (away === undefined) return undefined;
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
