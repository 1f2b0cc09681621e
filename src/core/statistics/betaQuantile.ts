import { betaShare, type BetaShape } from "./betaShare";
import { risesTo } from "./risesTo";

/**
 * The value below which a given share of a beta distribution lies.
 *
 * @param probability - the share, between 0 and 1
 * @param shape - the distribution
 * @source the inverse of Abramowitz & Stegun 26.5.1, by halving
 *
 * @example
 * betaQuantile(0, { hits: 4, misses: 7 }) // => 0
 * betaQuantile(0.5, { hits: 4, misses: 4 }).toFixed(6) // => "0.500000"
 */
export function betaQuantile(probability: number, shape: BetaShape): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  return risesTo((value) => betaShare(shape, value), probability, { low: 0, high: 1 });
}
