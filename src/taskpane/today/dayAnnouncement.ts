import type { TodayWords } from "../../wording/pane/todayWords";
import { jobSteps } from "../../workflow/jobs/takeIn";
import type { DayState } from "../state/paneState";

/**
 * What is said aloud of making a call sheet: each step once, and how it ended.
 *
 * @returns `undefined` while there is nothing to say: looking is nobody's wish, and a state that
 * stopped says so itself
 */
export function dayAnnouncement(day: DayState, words: TodayWords): string | undefined {
  if (day.phase === "working" && day.job === "make")
    return words.progress.step(jobSteps.indexOf(day.progress.step) + 1, jobSteps.length);
  if (day.phase !== "made") return undefined;
  const { onSheet, waiting } = day.overview.counts;
  return words.said.ready(onSheet, waiting);
}
