import type { Policy } from "../policy/policy";
import { ok, type Result } from "../result";
import type { ArrivalAfterAsOf } from "./daysAway";
import { dormantClass, type DormantClass, type DormantFacts } from "./dormantClass";
import { lifecycle, type Lifecycle, type LifecycleFacts } from "./lifecycle";

/** S1 and S2 in one word: the lifecycle, and for a dormant client her class. */
export type Segment = Exclude<Lifecycle, "dormant"> | DormantClass;

/**
 * Says in one word where a client stands: her lifecycle, or, once dormant, her dormant class.
 *
 * @param facts - her days, and what decides her class should she be dormant
 * @param policy - the clinic's thresholds
 * @returns the segment; `ARRIVAL_AFTER_AS_OF` when the last arrival lies in the future
 * @source policy/SOURCES.md#segments (rules S1, S2)
 *
 * @example
 * segmentOf({ lastArrivalOn: day("2026-01-01"), firstDealOn: undefined, asOf: day("2026-03-31"), isNeglected: false, hasLeftovers: true, isAble: false }, defaultPolicy) // => ok("sleeping")
 * segmentOf({ lastArrivalOn: day("2026-01-01"), firstDealOn: undefined, asOf: day("2026-04-01"), isNeglected: false, hasLeftovers: true, isAble: false }, defaultPolicy) // => ok("unfinished")
 */
export function segmentOf(
  facts: LifecycleFacts & DormantFacts,
  policy: Pick<Policy, "dormancy" | "segments">,
): Result<Segment, ArrivalAfterAsOf> {
  const stage = lifecycle(facts, policy);
  if (!stage.ok) return stage;
  return ok(stage.value === "dormant" ? dormantClass(facts) : stage.value);
}
