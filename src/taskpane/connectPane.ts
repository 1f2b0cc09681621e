import { createPaneJobs } from "./jobs/createPaneJobs";
import { JobQueue } from "./jobs/jobQueue";
import { KnownSheets, type PaneTools } from "./jobs/paneTools";
import type { PaneWorld } from "./paneWorld";
import type { PaneAction } from "./state/paneAction";
import type { PaneJobs } from "./state/paneJobs";
import { paneReducer } from "./state/paneReducer";
import type { PaneState } from "./state/paneState";

/** How jobs reach the screen. */
export interface PaneScreen {
  readonly initial: PaneState;
  readonly show: (action: PaneAction) => void;
  /** Told of what no job foresaw. */
  readonly onFault: (error: unknown) => void;
}

/** The pane's jobs, and what they work with. */
export interface ConnectedPane {
  readonly tools: PaneTools;
  readonly jobs: PaneJobs;
}

/**
 * Joins the screen to a workbook and a desk.
 *
 * A job asks for the state right after it told what happened, before the screen is drawn again; so
 * the newest state is worked out here, too, by the same reducer.
 */
export function connectPane(
  world: PaneWorld,
  { initial, show, onFault }: PaneScreen,
): ConnectedPane {
  let newest = initial;
  const tools: PaneTools = {
    workbook: world.workbook,
    desk: world.desk,
    minutesNow: world.minutesNow,
    today: world.today,
    staffOff: world.staffOff,
    state: () => newest,
    dispatch: (action) => {
      newest = paneReducer(newest, action);
      show(action);
    },
    queue: new JobQueue(showBusy, onFault),
    sheets: new KnownSheets(),
  };
  return { tools, jobs: createPaneJobs(tools) };
}

/** Marks the page while a job is under way, for whoever waits for it to rest. */
export function showBusy(isBusy: boolean): void {
  document.documentElement.toggleAttribute("data-busy", isBusy);
}
