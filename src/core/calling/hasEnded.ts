import type { Day } from "../calendar/day";
import type { Course } from "./course";

/** Whether a course ended before the day asked about; its last day still counts. */
export function hasEnded({ expiresOn }: Course, asOf: Day): boolean {
  return expiresOn !== undefined && expiresOn < asOf;
}
