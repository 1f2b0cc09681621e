import { betaQuantile } from "./betaQuantile";

/**
 * The quantile of Student's t: how wide a mean's interval is when the spread is only estimated.
 *
 * @param probability - between 0 and 1
 * @param degrees - degrees of freedom, above 0
 * @source Abramowitz & Stegun 26.7.1: t from the beta distribution of ν ÷ (ν + t²)
 *
 * @example
 * studentQuantile(0.5, 10) // => 0
 * studentQuantile(0.975, 10).toFixed(6) // => "2.228139"
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees);
  const share = betaQuantile(2 * (1 - probability), { hits: degrees / 2, misses: 0.5 });
  return Math.sqrt((degrees * (1 - share)) / share);
}
