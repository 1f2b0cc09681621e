import { daysBetween, type Day } from "../calendar/day";
import type { DaySpan } from "../policy/reasons";
import type { ClientCase } from "./clientCase";
import type { Course } from "./course";

/**
 * The usual days between two sessions of a course: of the first treatment it names that has them.
 *
 * @returns `undefined` where nobody knows
 */
export function courseGap({ treatment }: Course, { day }: ClientCase): DaySpan | undefined {
  return day
    .treatmentsNamed(treatment)
    .map(({ timing }) => timing.courseGapDays)
    .find((span) => span !== undefined);
}

/** Days since the last session of a course: its own, else her last arrival. */
export function daysSinceSession(
  { lastSessionOn }: Course,
  { lastArrivalOn, day }: ClientCase,
): number | undefined {
  const on: Day | undefined = lastSessionOn ?? lastArrivalOn;
  return on === undefined ? undefined : daysBetween(on, day.asOf);
}
