import type { HostEvent } from "../protocol/hostMessage";
import type { AppContext } from "./appContext";
import type { DispatchAnswer } from "./dispatch";

/**
 * What stands behind a pane that runs on the desktop library. The pane's own script finds it in the
 * page around it and puts a `window.external` before it.
 */
export interface DesktopContainer {
  readonly hostInfo: string;
  readonly context: AppContext;
  readonly execute: (dispatchId: number, given: readonly unknown[]) => Promise<DispatchAnswer>;
  /**
   * @param eventId - as in `hostEvents`
   * @returns whether there is such an event
   */
  readonly listen: (eventId: number, listener: DesktopListener) => boolean;
  readonly unlisten: (eventId: number) => void;
  /** Names and values, as JSON, of `Office.context.document.settings`. */
  readonly readSettings: () => readonly (readonly [string, string])[];
  readonly writeSettings: (settings: readonly (readonly [string, string])[]) => void;
}

export type DesktopListener = (event: HostEvent, payload: unknown) => void;

/** Where the page around the pane keeps its container. */
export const containerName = "workbenchContainer";

declare global {
  interface Window {
    [containerName]?: DesktopContainer | undefined;
  }
}
