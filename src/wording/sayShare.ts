import type { Interval } from "../core/statistics/interval";

/**
 * A share as percent.
 *
 * @param share - from 0 to 1
 * @param decimals - places behind the point; where intervals are wide none
 *
 * @example
 * sayShare(0.2432, 1) // => "24.3%"
 * sayShare(0.38, 0) // => "38%"
 */
export function sayShare(share: number, decimals: 0 | 1 = 1): string {
  return `${percent(share, decimals)}%`;
}

/**
 * An interval of shares, the sign once.
 *
 * @example
 * sayShares({ low: 0.219, high: 0.269 }, 1) // => "21.9–26.9%"
 */
export function sayShares({ low, high }: Interval, decimals: 0 | 1 = 1): string {
  return `${percent(low, decimals)}–${percent(high, decimals)}%`;
}

/**
 * A share as the bare number of percent, for columns whose heading says so.
 *
 * @example
 * percent(0.0512) // => "5.1"
 */
export function percent(share: number, decimals: 0 | 1 = 1): string {
  return (100 * share).toFixed(decimals);
}
