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
export function sayShares(interval: Interval, decimals: 0 | 1 = 1): string {
  return `${percents(interval, decimals)}%`;
}

/**
 * The same without the sign. None seen is not none possible: an end above 0 is not said to be 0.
 *
 * @example
 * percents({ low: 0, high: 0.0033 }, 0) // => "0–1"
 * percents({ low: 0, high: 0.0004 }) // => "0.0–0.1"
 */
export function percents({ low, high }: Interval, decimals: 0 | 1 = 1): string {
  const end = high > 0 ? Math.max(high, 10 ** -(2 + decimals)) : high;
  return `${percent(low, decimals)}–${percent(end, decimals)}`;
}

/**
 * A share as the bare number of percent, for columns whose heading says so.
 *
 * Only all are 100: a share a little below is not rounded up to it.
 *
 * @example
 * percent(0.0512) // => "5.1"
 * percent(0.9996) // => "99.9"
 * percent(1) // => "100.0"
 */
export function percent(share: number, decimals: 0 | 1 = 1): string {
  const said = (100 * share).toFixed(decimals);
  if (share < 1 && Number(said) === 100) return decimals === 0 ? "99" : "99.9";
  return Number(said) === 0 ? (0).toFixed(decimals) : said;
}
