import { withShopClosed } from "../../workflow/withShopClosed";
import type { PaneJobs } from "../state/paneJobs";
import { clientJobs } from "./clientJobs";
import { dayJobs } from "./dayJobs";
import { listsJobs } from "./listsJobs";
import type { PaneTools } from "./paneTools";
import { resultsJobs } from "./resultsJobs";
import { scriptsJobs } from "./scriptsJobs";
import { writeJobs } from "./writeJobs";

/** Everything the pane's buttons do, over one workbook and one desk. */
export function createPaneJobs(tools: PaneTools): PaneJobs {
  const day = dayJobs(tools);
  const writes = writeJobs(tools, day.look);
  return {
    ...day,
    ...clientJobs(tools),
    ...writes,
    ...resultsJobs(tools),
    ...scriptsJobs(tools, day.look),
    ...listsJobs(tools),
    chooseShopClosed: (isClosed) => {
      const { isReadOnly, settings, asOf } = tools.state();
      // What cannot be kept holds while the pane is open.
      if (isReadOnly) day.chooseShopClosed(isClosed);
      else writes.keepSettings(withShopClosed(settings, asOf, isClosed));
    },
    chooseTab: (tab, isLeftByRibbon = false) =>
      tools.dispatch({ type: "tabChosen", tab, isLeftByRibbon }),
    chooseAppearance: (appearance) => tools.dispatch({ type: "appearanceChosen", appearance }),
  };
}
