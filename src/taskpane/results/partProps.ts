import type { ResultsView } from "../../workflow/results/resultsView";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";

/** What every part of the tab is drawn from. */
export interface PartProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly view: ResultsView;
}
