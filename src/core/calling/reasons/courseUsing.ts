import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import type { Course } from "../course";
import { courseGap, daysSinceSession } from "../courseGap";
import type { Evidence } from "../evidence";
import { hasEnded } from "../hasEnded";
import { sessionsEvidence } from "../sessionsEvidence";

/**
 * `course_using`: a course of hers with more than one session left is past its usual gap, and not
 * yet so long that she is asleep: up to 30 days, or twice the gap where that is longer.
 *
 * A course nobody has begun is `paid_not_treated`, the last session `one_left`.
 *
 * @source rule C1, band 5 (document 001)
 */
export function courseUsing(clientCase: ClientCase): DueReason | undefined {
  for (const course of clientCase.courses) {
    const evidence = lateSession(course, clientCase);
    if (evidence !== undefined) return { reason: "course_using", evidence, urgency: 0 };
  }
  return undefined;
}

function lateSession(course: Course, clientCase: ClientCase): readonly Evidence[] | undefined {
  const { day } = clientCase;
  const { left, used } = course;
  if (left === undefined || left <= 1 || used === 0 || hasEnded(course, day.asOf)) return undefined;
  const gap = courseGap(course, clientCase);
  const daysSince = daysSinceSession(course, clientCase);
  if (gap === undefined || daysSince === undefined) return undefined;
  const lateToDay = Math.max(day.policy.reasons.courseLateToDay, 2 * gap.toDay);
  if (daysSince <= gap.toDay || daysSince > lateToDay) return undefined;
  return [
    sessionsEvidence(course, left),
    { code: "usualInterval", fromDays: gap.fromDay, toDays: gap.toDay },
  ];
}
