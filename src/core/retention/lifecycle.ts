import { daysBetween, type Day } from "../calendar/day";
import type { Policy } from "../policy/policy";
import { ok, type Result } from "../result";
import { daysAway, type ArrivalAfterAsOf } from "./daysAway";

/** Where a client stands in her time with the clinic (S1). */
export type Lifecycle = "prospect" | "dormant" | "new" | "sleeping" | "active";

/** The days a client's lifecycle is told from. */
export interface LifecycleFacts {
  /** `undefined` for a client who never came. */
  readonly lastArrivalOn: Day | undefined;
  /** `undefined` when she never bought; a deal after `asOf` counts as none. */
  readonly firstDealOn: Day | undefined;
  readonly asOf: Day;
}

/**
 * Says whether a client is a prospect, dormant, new, sleeping or active: the first that fits.
 *
 * Dormant goes before new: who bought once and stayed away 90 days is dormant, even if her first
 * deal is just 90 days old. The threshold days belong to dormant, new and sleeping.
 *
 * @param facts - her last arrival and first deal, and the day the question is asked for
 * @param policy - from what day she is dormant or sleeping, to what day she is new
 * @returns the lifecycle; `ARRIVAL_AFTER_AS_OF` when the arrival lies in the future
 * @source policy/SOURCES.md#segments (rule S1)
 *
 * @example
 * lifecycle({ lastArrivalOn: day("2026-01-01"), firstDealOn: day("2026-01-01"), asOf: day("2026-03-31") }, defaultPolicy) // => ok("new")
 * lifecycle({ lastArrivalOn: day("2026-01-01"), firstDealOn: day("2026-01-01"), asOf: day("2026-04-01") }, defaultPolicy) // => ok("dormant")
 */
export function lifecycle(
  { lastArrivalOn, firstDealOn, asOf }: LifecycleFacts,
  { dormancy, segments }: Pick<Policy, "dormancy" | "segments">,
): Result<Lifecycle, ArrivalAfterAsOf> {
  if (lastArrivalOn === undefined) return ok("prospect");
  const away = daysAway(lastArrivalOn, asOf);
  if (!away.ok) return away;
  if (away.value >= dormancy.dormantFromDay) return ok("dormant");
  const sinceFirst = firstDealOn === undefined ? NaN : daysBetween(firstDealOn, asOf);
  if (sinceFirst >= 0 && sinceFirst <= segments.newWithinDays) return ok("new");
  return ok(away.value >= dormancy.sleepingFromDay ? "sleeping" : "active");
}
