import type { Level } from "./levelSaid";

/**
 * Whether a client is able to buy again: her spending power or level says so, or her spend is in the
 * clinic's top share.
 *
 * A column that says mid or low does not outweigh the spend: money spent is a fact.
 *
 * @param level - what a level or spending-power column says; `undefined` when it says nothing
 * @param spend - her spend of the recent months; `undefined` when not known
 * @param from - spend from which a client is able, in the same unit; `undefined` when too few
 *   clients spent anything
 * @source policy/SOURCES.md#segments (rule S2; document 004, four)
 *
 * @example
 * isAble(undefined, 17, 17) // => true
 * isAble(undefined, 16, 17) // => false
 * isAble("high", undefined, undefined) // => true
 */
export function isAble(
  level: Level | undefined,
  spend: number | undefined,
  from: number | undefined,
): boolean {
  if (level === "high") return true;
  return spend !== undefined && from !== undefined && spend >= from;
}
