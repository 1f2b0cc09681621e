import { addDays } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { fallsOn } from "../fallsOn";

/**
 * `care_next_day`: she was here yesterday, for something without a follow-up plan.
 *
 * When the shop was closed the day after her visit, the call falls on the next open day.
 *
 * @source rules C1, C2 (document 002)
 */
export function careNextDay({ lastArrivalOn, clock, day }: ClientCase): DueReason | undefined {
  if (lastArrivalOn === undefined) return undefined;
  if (clock?.treatedOn === lastArrivalOn && clock.plan.rungDays.length > 0) return undefined;
  if (!fallsOn(addDays(lastArrivalOn, 1), day.asOf, day.policy.shop)) return undefined;
  const evidence = [{ code: "visited", on: lastArrivalOn }] as const;
  return { reason: "care_next_day", evidence, urgency: 0 };
}
