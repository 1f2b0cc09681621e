import { daysBetween, type Day } from "../calendar/day";
import type { SegmentsPolicy } from "../policy/segments";

/** What shows that the clinic lost a client by not caring for her. */
export type NeglectProof = "mark" | "complaint" | "log";

/** What is known of a client's neglect. */
export interface NeglectFacts {
  /** The manager marked her. */
  readonly isMarked: boolean;
  readonly hasComplained: boolean;
  /** `undefined` for a client who never came. */
  readonly lastArrivalOn: Day | undefined;
  /** First day of the call log; `undefined` when the clinic keeps none. */
  readonly logStartsOn: Day | undefined;
  /** Her last logged contact; `undefined` without one. */
  readonly lastContactOn: Day | undefined;
  readonly asOf: Day;
}

/**
 * Tells by what a client counts as neglected: the manager's mark, a complaint, or a call log that
 * covers her whole absence of at least 180 days and holds no contact in it.
 *
 * A contact on the day she was last there already counts as one. Without a call log only the mark or
 * a complaint proves anything.
 *
 * @param facts - what marks, complaints and the log say
 * @param policy - from how many days away the log can prove neglect
 * @returns the proof; `undefined` when she was not neglected, as far as anyone can tell
 * @source policy/SOURCES.md#segments (rule S2; document 004, four)
 *
 * @example
 * neglectedBy({ isMarked: false, hasComplained: false, lastArrivalOn: day("2026-01-01"), logStartsOn: day("2025-06-01"), lastContactOn: day("2025-12-30"), asOf: day("2026-06-30") }, segments) // => "log"
 * neglectedBy({ isMarked: false, hasComplained: false, lastArrivalOn: day("2026-01-01"), logStartsOn: day("2025-06-01"), lastContactOn: day("2026-03-01"), asOf: day("2026-06-30") }, segments) // => undefined
 */
export function neglectedBy(facts: NeglectFacts, policy: SegmentsPolicy): NeglectProof | undefined {
  if (facts.isMarked) return "mark";
  if (facts.hasComplained) return "complaint";
  const { lastArrivalOn, logStartsOn, lastContactOn, asOf } = facts;
  if (lastArrivalOn === undefined || logStartsOn === undefined) return undefined;
  if (daysBetween(lastArrivalOn, asOf) < policy.neglectedFromDay) return undefined;
  if (logStartsOn > lastArrivalOn) return undefined;
  return lastContactOn === undefined || lastContactOn < lastArrivalOn ? "log" : undefined;
}
