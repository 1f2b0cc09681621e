import { jobSteps, type JobProgress, type JobStep } from "../../workflow/jobs/takeIn";

/** About how much of the whole time each step takes; they add to 1. */
const weights: Readonly<Record<JobStep, number>> = {
  reading: 0.5,
  judging: 0.25,
  planning: 0.05,
  logging: 0.05,
  writing: 0.15,
};

/**
 * How much of making a call sheet is done, in whole percent.
 *
 * @param progress - the step under way and how much of it is done
 */
export function jobPercent({ step, doneShare }: JobProgress): number {
  const before = jobSteps.slice(0, jobSteps.indexOf(step));
  const done = before.reduce((sum, earlier) => sum + weights[earlier], 0);
  return Math.round((done + weights[step] * doneShare) * 100);
}
