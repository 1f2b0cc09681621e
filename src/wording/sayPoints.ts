import type { Interval } from "../core/statistics/interval";

/**
 * A difference of shares in points of a hundred, with its sign.
 *
 * @param difference - from −1 to 1
 *
 * @example
 * sayPoints(0.0123) // => "+1.2"
 * sayPoints(-0.0123) // => "−1.2"
 * sayPoints(-0.0001) // => "0.0"
 */
export function sayPoints(difference: number): string {
  const points = (100 * Math.abs(difference)).toFixed(1);
  if (Number(points) === 0) return points;
  return `${difference < 0 ? "−" : "+"}${points}`;
}

/**
 * Its interval; no dash, as both ends may be below 0.
 *
 * @example
 * sayPointsBetween({ low: -0.057, high: 0.046 }) // => "−5.7 … +4.6"
 */
export function sayPointsBetween({ low, high }: Interval): string {
  return `${sayPoints(low)} … ${sayPoints(high)}`;
}
