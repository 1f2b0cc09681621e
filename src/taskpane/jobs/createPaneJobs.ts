import type { PaneJobs } from "../state/paneJobs";
import { clientJobs } from "./clientJobs";
import { dayJobs } from "./dayJobs";
import type { PaneTools } from "./paneTools";
import { writeJobs } from "./writeJobs";

/** Everything the pane's buttons do, over one workbook and one desk. */
export function createPaneJobs(tools: PaneTools): PaneJobs {
  const day = dayJobs(tools);
  return {
    ...day,
    ...clientJobs(tools),
    ...writeJobs(tools, day.look),
    chooseTab: (tab) => tools.dispatch({ type: "tabChosen", tab }),
    chooseAppearance: (appearance) => tools.dispatch({ type: "appearanceChosen", appearance }),
  };
}
