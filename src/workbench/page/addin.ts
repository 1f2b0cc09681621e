import { bookHost } from "../mounts/bookHost";
import { desktopMount } from "../mounts/desktopMount";
import { webMount } from "../mounts/webMount";
import { floorSets, newestSets } from "../protocol/excelVersion";
import { readFunctionsFile } from "../protocol/calls/functionsFile";
import type { OfficeHost } from "../protocol/officeHost";
import type { ApiSets } from "../protocol/requirementSets";
import type { Chosen } from "./choices";
import type { OpenBook } from "./openBook";
import type { Pane } from "./pane";

/** What an add-in's build tells of itself and does not change while the page is open. */
export interface AddinFiles {
  /** Content of functions.json. */
  readonly functions: unknown;
  /** Its namespace, as the manifest says: "CLINIC". */
  readonly namespace: string;
  readonly apiSets: ApiSets;
  /** Address of the page that is the pane and the shared runtime. */
  readonly page: string;
}

/** The add-in at work beside a workbook. */
export interface RunningAddin {
  readonly host: OfficeHost;
  /** Takes it away: its page is emptied and its requests go unanswered. */
  stop(): void;
  /** Resolves when it has been taken away; what it was doing then will never end. */
  readonly stopped: Promise<void>;
}

/**
 * Starts the add-in beside a workbook: in its pane, on Microsoft's own client library.
 *
 * A page is started anew for another workbook, language or Excel, as it is in Excel itself.
 */
export function startAddin(
  files: AddinFiles,
  open: OpenBook,
  {
    pane,
    chosen,
    onFault,
  }: {
    readonly pane: Pane;
    readonly chosen: Chosen;
    readonly onFault: (fault: unknown) => void;
  },
): RunningAddin {
  const { host, close } = bookHost(open.book, {
    version: {
      platform: chosen.host,
      locale: chosen.language === "zh-CN" ? "zh-CN" : "en-US",
      sets: chosen.apiLevel === "latest" ? newestSets : floorSets,
      theme: chosen.theme,
    },
    apiSets: files.apiSets,
    functions: readFunctionsFile(files.functions, files.namespace),
    turn: () => new Promise<void>((resolve) => setTimeout(() => resolve(), 0)),
    calculated: () => open.store.calculated(),
    onVisibility: (visible) => pane.show(visible),
    onFault,
  });
  open.store.setFunctions(host.functions);
  const frame = pane.newFrame();
  const mount = chosen.host === "web" ? webMount : desktopMount;
  const unmount = mount(host, frame, files.page);
  const stopping = new EventTarget();
  const stopped = new Promise<void>((resolve) =>
    stopping.addEventListener("stop", () => resolve(), { once: true }),
  );
  return {
    host,
    stopped,
    stop() {
      unmount();
      close();
      stopping.dispatchEvent(new Event("stop"));
    },
  };
}
