// Goes before Office.js in the pane's page, where desktop Excel would have put its own objects. Does
// nothing in a pane that runs on the web library, or outside the workbench.
import { containerName } from "./desktopContainer";
import { installExternal } from "./externalObject";

const container = window.parent[containerName];
// As desktop Excel does it: in a task of the pane's, not in Excel's own.
const callBack = (call: () => void) => void setTimeout(call, 0);
if (window.parent !== window && container !== undefined)
  installExternal(window, container, callBack);
