import type { ClientCase } from "./clientCase";
import { hasEnded } from "./hasEnded";

/**
 * Whether sessions of a treatment she paid for are left.
 *
 * @param treatment - id of the treatment
 */
export function hasOpenCourse({ courses, day }: ClientCase, treatment: string): boolean {
  return courses.some(
    (course) =>
      course.left !== undefined &&
      course.left > 0 &&
      !hasEnded(course, day.asOf) &&
      day.treatmentsNamed(course.treatment).some(({ id }) => id === treatment),
  );
}
