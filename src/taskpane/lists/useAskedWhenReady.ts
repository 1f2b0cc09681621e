import { useEffect } from "react";

import type { PaneState } from "../state/paneState";

/**
 * Asks the desk for what a screen shows, as soon as the day is known, and again when it was read or
 * judged anew.
 *
 * @param isTold - whether the answer is there already
 * @param ask - the same function while the same is asked
 */
export function useAskedWhenReady(state: PaneState, isTold: boolean, ask: () => void): void {
  const { phase } = state.day;
  const isReady = phase !== "unread" && phase !== "working";
  useEffect(() => {
    if (isReady && !isTold) ask();
  }, [isReady, isTold, ask]);
}
