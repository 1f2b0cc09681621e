import { Activity } from "react";

import { LaterTabView } from "./LaterTabView";
import type { PaneJobs } from "./state/paneJobs";
import type { PaneState } from "./state/paneState";
import { TodayTab } from "./today/TodayTab";

interface TodayScreensProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** Today, or the screen that was opened from it; both are kept as they were left. */
export function TodayScreens({ state, jobs }: TodayScreensProps) {
  const isAway = state.lists.screen !== undefined;
  return (
    <>
      <Activity mode={isAway ? "hidden" : "visible"}>
        <TodayTab state={state} jobs={jobs} />
      </Activity>
      <Activity mode={isAway ? "visible" : "hidden"}>
        <LaterTabView tab="lists" state={state} jobs={jobs} />
      </Activity>
    </>
  );
}
