import type { SegmentsPolicy } from "../policy/segments";
import { ableFrom } from "./ableFrom";
import type { Level } from "./levelSaid";

/** Spends from which a client is in the high and in the mid tier. */
export interface ValueTierFrom {
  readonly high: number | undefined;
  readonly mid: number | undefined;
}

/**
 * The spends from which clients are in the high and mid value tiers: the top 20% and the next 40%.
 *
 * @param spends - each client's spend of the recent months, in one unit; `NaN` where not known
 * @param policy - the shares, and how many spenders a threshold needs
 * @returns both spends; `undefined` when too few clients spent anything
 * @source policy/SOURCES.md#segments (rule S4; document 001)
 *
 * @example
 * valueTierFrom([...Array(20).keys()].map((spend) => spend + 1), segments) // => { high: 17, mid: 9 }
 */
export function valueTierFrom(spends: ArrayLike<number>, policy: SegmentsPolicy): ValueTierFrom {
  const { topShare, nextShare } = policy;
  return {
    high: ableFrom(spends, policy),
    mid: ableFrom(spends, { ...policy, topShare: topShare + nextShare }),
  };
}

/**
 * The tier that decides how a client is cared for: one-to-one, effect and service first, or message
 * lists.
 *
 * What a level or spending-power column says goes before her spend.
 *
 * @param level - what the column says of her; `undefined` when it says nothing
 * @param spend - her spend of the recent months; `undefined` when not known
 * @param from - the thresholds, in the unit of `spend`
 * @returns the tier; `undefined` when neither a column nor a threshold tells
 * @source policy/SOURCES.md#segments (rule S4; document 001)
 *
 * @example
 * valueTier("low", 1000, { high: 17, mid: 9 }) // => "low"
 * valueTier(undefined, 9, { high: 17, mid: 9 }) // => "mid"
 */
export function valueTier(
  level: Level | undefined,
  spend: number | undefined,
  from: ValueTierFrom,
): Level | undefined {
  if (level !== undefined) return level;
  if (from.high === undefined || from.mid === undefined) return undefined;
  if (spend === undefined || Number.isNaN(spend)) return undefined;
  if (spend >= from.high) return "high";
  return spend >= from.mid ? "mid" : "low";
}
