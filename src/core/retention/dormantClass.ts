/** Why a dormant client stays away, and what may bring her back (S2). */
export type DormantClass = "neglected" | "unfinished" | "able" | "limited";

/** What decides a dormant client's class. */
export interface DormantFacts {
  readonly isNeglected: boolean;
  /** Sessions, stored value or rebate left. */
  readonly hasLeftovers: boolean;
  readonly isAble: boolean;
}

/**
 * Gives a dormant client her class: the first that fits of neglected, unfinished, able, limited.
 *
 * Limited clients are reactivated unless the manager marks them to be parked.
 *
 * @param facts - what is known of her
 * @source policy/SOURCES.md#segments (rule S2; document 004, four)
 *
 * @example
 * dormantClass({ isNeglected: true, hasLeftovers: true, isAble: true }) // => "neglected"
 * dormantClass({ isNeglected: false, hasLeftovers: true, isAble: true }) // => "unfinished"
 * dormantClass({ isNeglected: false, hasLeftovers: false, isAble: false }) // => "limited"
 */
export function dormantClass({ isNeglected, hasLeftovers, isAble }: DormantFacts): DormantClass {
  if (isNeglected) return "neglected";
  if (hasLeftovers) return "unfinished";
  return isAble ? "able" : "limited";
}
