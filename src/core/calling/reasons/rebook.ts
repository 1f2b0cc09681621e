import { addDays } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { courseGap, daysSinceSession } from "../courseGap";
import { hasEnded } from "../hasEnded";
import { sessionsEvidence } from "../sessionsEvidence";

/**
 * `rebook`: she is on a course and has no booking in the next 14 days.
 *
 * Asked from a week after her last session on, as long as she still comes; where the treatment's
 * gap is known, not before the next session could fall into those days. From 30 days away on other
 * reasons name her.
 *
 * @source rule C1, band 5 (document 002: bookings two weeks ahead)
 */
export function rebook(clientCase: ClientCase): DueReason | undefined {
  const { bookings, courses, day, daysAway } = clientCase;
  const { asOf, policy } = day;
  const { rebookFromDay, rebookWithinDays } = policy.reasons;
  if (day.bookedSpan === undefined || daysAway === undefined) return undefined;
  if (daysAway >= policy.dormancy.sleepingFromDay) return undefined;
  const until = addDays(asOf, rebookWithinDays);
  if (bookings.some(({ on, state }) => state === "open" && on >= asOf && on <= until))
    return undefined;
  for (const course of courses) {
    const { left, used } = course;
    if (left === undefined || left < 1 || used === 0 || hasEnded(course, asOf)) continue;
    const daysSince = daysSinceSession(course, clientCase);
    const gapDays = courseGap(course, clientCase)?.fromDay ?? 0;
    if (daysSince === undefined || daysSince < rebookFromDay) continue;
    if (daysSince + rebookWithinDays < gapDays) continue;
    const evidence = [
      sessionsEvidence(course, left),
      { code: "noBookingWithin", days: rebookWithinDays },
    ] as const;
    return { reason: "rebook", evidence, urgency: 0 };
  }
  return undefined;
}
