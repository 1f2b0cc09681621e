import type { Evidence } from "./evidence";
import type { Course } from "./course";

/** "3 of 10 sessions left", with the treatment where the sheet names it. */
export function sessionsEvidence({ bought, treatment }: Course, left: number): Evidence {
  return {
    code: "sessionsLeft",
    left,
    ...(bought === undefined ? {} : { bought }),
    ...(treatment === undefined ? {} : { treatment }),
  };
}
