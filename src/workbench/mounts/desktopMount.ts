import { hostEventOf, hostEvents } from "../protocol/hostMessage";
import type { OfficeHost } from "../protocol/officeHost";
import { appContext, hostInfo } from "./appContext";
import type { DesktopContainer, DesktopListener } from "./desktopContainer";
import { containerName } from "./desktopContainer";
import type { DispatchAnswer } from "./dispatch";
import { dispatchIds, dispatchRichApi, refuseDispatch } from "./dispatch";

/**
 * Lets a pane run on desktop Excel's own client library, over plain http. The page of the pane must
 * load `desktopWindow` before Office.js, and come from the same origin as this one.
 *
 * @param frame - empty
 * @param address - of the add-in's page
 * @returns takes the host away again
 */
export function desktopMount(
  host: OfficeHost,
  frame: HTMLIFrameElement,
  address: string,
): () => void {
  window[containerName] = desktopContainer(host, location.origin);
  frame.src = address;
  return () => {
    host.connect(() => undefined);
    window[containerName] = undefined;
  };
}

/** The container by itself, for a page or for none. */
export function desktopContainer(host: OfficeHost, origin: string): DesktopContainer {
  const listeners = new Map<number, DesktopListener>();
  host.connect((event, payload) => {
    // Never within the call that caused it: desktop Excel tells later as well.
    setTimeout(() => listeners.get(hostEvents[event])?.(event, payload), 0);
  });
  return {
    hostInfo: hostInfo(host),
    context: appContext(host, origin),
    execute: (dispatchId, given) => execute(host, dispatchId, given),
    listen(eventId, listener) {
      const isKnown = hostEventOf(eventId) !== undefined;
      if (isKnown) listeners.set(eventId, listener);
      else host.refuse(`event ${eventId}`);
      return isKnown;
    },
    unlisten: (eventId) => void listeners.delete(eventId),
    readSettings: () => [...host.documentSettings],
    writeSettings(settings) {
      host.documentSettings.clear();
      for (const [name, value] of settings) host.documentSettings.set(name, value);
    },
  };
}

async function execute(
  host: OfficeHost,
  dispatchId: number,
  given: readonly unknown[],
): Promise<DispatchAnswer> {
  switch (dispatchId) {
    case dispatchIds.richApi:
      return dispatchRichApi(host, given[0]);
    case dispatchIds.commandDone:
      host.buttonDone(given);
      return { answer: [] };
    default:
      return refuseDispatch(host, dispatchId);
  }
}
