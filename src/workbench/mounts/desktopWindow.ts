// Goes before Office.js in the pane's page, where desktop Excel would have put its own objects. Does
// nothing in a pane that runs on the web library, or outside the workbench.
import { containerName } from "./desktopContainer";
import { installExternal } from "./externalObject";

const container = window.parent[containerName];
if (window.parent !== window && container !== undefined) installExternal(window, container);
