import { daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { hasEnded } from "../hasEnded";
import { sessionsEvidence } from "../sessionsEvidence";

/**
 * `one_left`: exactly one session of a course is left, at least 7 days after the last one.
 *
 * The last session is the course's own, else her last arrival. A course that has ended has none
 * left to use; one of which nothing was used yet is `paid_not_treated`.
 *
 * @source rule C1, band 4 (document 001)
 */
export function oneLeft({ courses, lastArrivalOn, day }: ClientCase): DueReason | undefined {
  const { asOf, policy } = day;
  const due = courses.find((course) => {
    const lastSessionOn = course.lastSessionOn ?? lastArrivalOn;
    if (course.left !== 1 || course.used === 0 || hasEnded(course, asOf)) return false;
    if (lastSessionOn === undefined) return false;
    return daysBetween(lastSessionOn, asOf) >= policy.reasons.oneLeftFromDay;
  });
  if (due === undefined) return undefined;
  return { reason: "one_left", evidence: [sessionsEvidence(due, 1)], urgency: 0 };
}
