import { gammaTail } from "./gammaTail";

/**
 * The share of a standard normal distribution at or below a value.
 *
 * Each tail is computed as a tail, so that 8 standard deviations below is not rounded to 0.
 *
 * @param value - in standard deviations from the mean
 * @source Abramowitz & Stegun 26.2.29: Φ(−z) = ½ Q(½, z² ÷ 2)
 *
 * @example
 * normalShare(0) // => 0.5
 * normalShare(1.959963984540054) // => 0.975
 */
export function normalShare(value: number): number {
  const tail = gammaTail(0.5, (value * value) / 2) / 2;
  return value > 0 ? 1 - tail : tail;
}
