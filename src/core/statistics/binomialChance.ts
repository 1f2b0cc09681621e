import { betaShare } from "./betaShare";
import type { Count } from "./wilsonInterval";

/**
 * How often a count as far out as this one, too many or too few, comes about at the usual share.
 *
 * Exact, so it holds for a week of five calls too: twice the smaller tail, the count included.
 *
 * @param count - hits among trials
 * @param usualShare - above 0 and below 1
 * @source Clopper & Pearson 1934, Biometrika 26:404; tails by Abramowitz & Stegun 26.5.24
 *
 * @example
 * binomialChance({ hits: 0, trials: 2 }, 0.5).toFixed(3) // => "0.500"
 * binomialChance({ hits: 1, trials: 2 }, 0.5) // => 1
 * binomialChance({ hits: 0, trials: 0 }, 0.5) // => 1
 */
export function binomialChance({ hits, trials }: Count, usualShare: number): number {
  const asMany = hits === 0 ? 1 : betaShare({ hits, misses: trials - hits + 1 }, usualShare);
  const asFew =
    hits === trials ? 1 : betaShare({ hits: trials - hits, misses: hits + 1 }, 1 - usualShare);
  return Math.min(1, 2 * Math.min(asMany, asFew));
}
