import type { Quintiles } from "./quintiles";

/**
 * The fifth a value falls into, from 1 to 5: one more than the cut points below it.
 *
 * Equal values always score the same; a value on a cut point belongs to the fifth below it.
 *
 * @param value - a client's value
 * @param cuts - the clinic's cut points
 * @source policy/SOURCES.md#rfm (rule S6)
 *
 * @example
 * quintileScore(20, [20, 30, 40, 50]) // => 1
 * quintileScore(21, [20, 30, 40, 50]) // => 2
 * quintileScore(51, [20, 30, 40, 50]) // => 5
 */
export function quintileScore(value: number, cuts: Quintiles): number {
  return 1 + cuts.filter((cut) => cut < value).length;
}
