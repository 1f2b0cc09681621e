import { desktopContainer } from "../../../src/workbench/mounts/desktopMount";
import { installExternal } from "../../../src/workbench/mounts/externalObject";
import type { OfficeHost } from "../../../src/workbench/protocol/officeHost";
import { clientLibrary } from "./clientLibrary";
import type { NodeClient } from "./nodeMount";
import type { QuietWindow } from "./quietWindow";
import { quietWindow } from "./quietWindow";

/** The whole of Office.js in plain Node, on desktop Excel's library. */
export interface DesktopNodeClient extends NodeClient {
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
}

/**
 * Loads Office.js and Excel's desktop library, unchanged, without a browser, over the objects desktop
 * Excel puts on a pane's window.
 *
 * @returns once `Office.onReady` has answered
 */
export async function desktopNodeMount(host: OfficeHost): Promise<DesktopNodeClient> {
  const external = {};
  installExternal({ external }, desktopContainer(host, "https://localhost"));
  const window = quietWindow({ external });
  loadScripts(window);
  clientLibrary("office.js").runInContext(window);
  const { Office: office } = window as unknown as DesktopNodeClient;
  await office.onReady();
  return window as unknown as DesktopNodeClient;
}

/** Runs each script the library puts into the page, as a browser would. */
function loadScripts(window: QuietWindow): void {
  const document = window["document"] as QuietWindow;
  const append = (element: ScriptElement) => {
    if (element.src === undefined) return;
    setImmediate(() => {
      const file = element.src?.split("/office-js/")[1]?.toLowerCase() ?? "";
      clientLibrary(file).runInContext(window);
      element.onload?.();
    });
  };
  const script = { src: "https://localhost/office-js/office.js", getAttribute: () => null };
  document["getElementsByTagName"] = (name: string) =>
    name.toLowerCase() === "script" ? [script] : [{ appendChild: append }];
  document["head"] = { appendChild: append };
}

interface ScriptElement {
  readonly src?: string;
  readonly onload?: () => void;
}
