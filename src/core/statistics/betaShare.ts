import { continuedFraction } from "./continuedFraction";
import { logGamma } from "./logGamma";

/** The two parameters of a beta distribution, both above 0: hits and misses it stands for. */
export interface BetaShape {
  readonly hits: number;
  readonly misses: number;
}

/**
 * The share of a beta distribution at or below a value: the regularized incomplete beta Iₓ(a, b).
 *
 * @param shape - a and b
 * @param value - between 0 and 1
 * @source Abramowitz & Stegun 26.5.8 (continued fraction), 26.5.2 (symmetry)
 *
 * @example
 * betaShare({ hits: 2, misses: 3 }, 0) // => 0
 * betaShare({ hits: 2, misses: 3 }, 0.4).toFixed(6) // => "0.524800"
 */
export function betaShare(shape: BetaShape, value: number): number {
  const { hits, misses } = shape;
  if (value <= 0) return 0;
  if (value >= 1) return 1;
  if (value > (hits + 1) / (hits + misses + 2))
    return 1 - betaShare({ hits: misses, misses: hits }, 1 - value);
  const logFront =
    hits * Math.log(value) + misses * Math.log1p(-value) - Math.log(hits) - logBeta(shape);
  return Math.exp(logFront) / continuedFraction(1, (place) => [step(shape, value, place), 1]);
}

function logBeta({ hits, misses }: BetaShape): number {
  return logGamma(hits) + logGamma(misses) - logGamma(hits + misses);
}

function step({ hits, misses }: BetaShape, value: number, place: number): number {
  const half = Math.floor(place / 2);
  const numerator =
    place % 2 === 0 ? half * (misses - half) : -(hits + half) * (hits + misses + half);
  return (numerator * value) / ((hits + place - 1) * (hits + place));
}
