import { useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";

import { todayWords } from "../wording/pane/todayWords";
import type { PaneState } from "./state/paneState";
import { dayAnnouncement } from "./today/dayAnnouncement";

/** Tells those who cannot see it what making the sheet has come to. */
export function useDayAnnounced({ day, language }: PaneState): void {
  const { announce } = useAnnounce();
  const said = dayAnnouncement(day, todayWords(language));
  useEffect(() => {
    if (said !== undefined) announce(said, { polite: true });
  }, [said, announce]);
}
