import { useLayoutEffect, useRef } from "react";

import type { DayState } from "../state/paneState";

/** The one primary button of whatever the Today tab shows. */
export const primaryId = "today-primary";

/**
 * Puts the focus on the primary button once the sheet a person asked for is made, or could not be:
 * the button she pressed is gone by then. A focus she has moved meanwhile stays where it is.
 */
export function useFocusAfterJob(day: DayState): void {
  const wasMaking = useRef(false);
  const isMaking = day.phase === "working" && day.job === "make";
  useLayoutEffect(() => {
    const hasEnded = wasMaking.current && !isMaking;
    wasMaking.current = isMaking;
    if (!hasEnded || document.activeElement !== document.body) return;
    document.getElementById(primaryId)?.focus();
  }, [isMaking]);
}
