import { gammaTail } from "./gammaTail";

/**
 * How often chance alone gives a chi-square statistic this large or larger.
 *
 * @param statistic - 0 or more
 * @param degrees - degrees of freedom, 1 or more
 * @source Abramowitz & Stegun 26.4.19: Q(χ² | ν) = Q(ν ÷ 2, χ² ÷ 2)
 *
 * @example
 * chiSquareTail(0, 1) // => 1
 * chiSquareTail(3.841458820694124, 1).toFixed(6) // => "0.050000"
 */
export function chiSquareTail(statistic: number, degrees: number): number {
  return gammaTail(degrees / 2, statistic / 2);
}
