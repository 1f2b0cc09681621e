import { useLayoutEffect, useRef } from "react";

import type { PaneTab } from "./state/paneState";

/** Brings each tab back scrolled to where it was left. */
export function useTabScroll(tab: PaneTab): void {
  const left = useRef(new Map<PaneTab, number>());
  useLayoutEffect(() => {
    const tops = left.current;
    window.scrollTo(0, tops.get(tab) ?? 0);
    const keep = () => tops.set(tab, window.scrollY);
    window.addEventListener("scroll", keep, { passive: true });
    return () => window.removeEventListener("scroll", keep);
  }, [tab]);
}
