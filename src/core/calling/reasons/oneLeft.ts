import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { courseGap, daysSinceSession } from "../courseGap";
import { hasEnded } from "../hasEnded";
import { sessionsEvidence } from "../sessionsEvidence";

/**
 * `one_left`: exactly one session of a course is left, and since the last one the usual gap of the
 * treatment has passed; where nobody knows the gap, 7 days.
 *
 * The last session is the course's own, else her last arrival. A course that has ended has none
 * left to use; one of which nothing was used yet is `paid_not_treated`.
 *
 * @source rule C1, band 4 (document 001)
 */
export function oneLeft(clientCase: ClientCase): DueReason | undefined {
  const { asOf, policy } = clientCase.day;
  const due = clientCase.courses.find((course) => {
    if (course.left !== 1 || course.used === 0 || hasEnded(course, asOf)) return false;
    const daysSince = daysSinceSession(course, clientCase);
    const fromDay = courseGap(course, clientCase)?.fromDay ?? policy.reasons.oneLeftFromDay;
    return daysSince !== undefined && daysSince >= fromDay;
  });
  if (due === undefined) return undefined;
  return { reason: "one_left", evidence: [sessionsEvidence(due, 1)], urgency: 0 };
}
