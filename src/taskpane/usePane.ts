import { useEffect, useReducer, useState } from "react";

import { followSelection } from "./jobs/clientJobs";
import { followEdits } from "./jobs/followEdits";
import { connectPane, type ConnectedPane } from "./connectPane";
import type { AskedPaneTab, PaneWorld } from "./paneWorld";
import { remember } from "./remembered";
import { initialPaneState, type PaneStart } from "./state/initialPaneState";
import type { PaneJobs } from "./state/paneJobs";
import { overviewOf, paneReducer } from "./state/paneReducer";
import type { PaneState } from "./state/paneState";
import { impersonalError } from "./worker/impersonalError";

/** The pane at work on one workbook. */
export interface Pane {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  /** Something happened that nobody foresaw: the screen can no longer be trusted. */
  readonly isFaulty: boolean;
}

/** Connects the pane to its workbook, looks at the day, and follows what happens around it. */
export function usePane(world: PaneWorld, start: Omit<PaneStart, "asOf">): Pane {
  const [isFaulty, setFaulty] = useState(false);
  const [initial] = useState(() => initialPaneState({ ...start, asOf: world.today() }));
  const [state, show] = useReducer(paneReducer, initial);
  const [connected] = useState(() =>
    connectPane(world, {
      initial,
      show,
      onFault: (error) => {
        // The console is for whoever repairs the pane; the screen says the same in words.
        reportError(impersonalError(error));
        setFaulty(true);
      },
    }),
  );
  const { jobs } = connected;
  useEffect(() => follow(world, connected), [world, connected]);
  useEffect(() => jobs.look(), [jobs]);
  const changes = overviewOf(state.day)?.scriptChanges;
  useEffect(() => {
    if (changes !== undefined) world.tellScripts(changes);
  }, [world, changes]);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  useEffect(() => remember("sessionStorage", "tab", state.tab), [state.tab]);
  return { state, jobs, isFaulty };
}

/** Follows the ribbon's buttons, rows chosen and cells changed in the sheets, and midnight. */
function follow(world: PaneWorld, { tools, jobs }: ConnectedPane): () => void {
  const turn = ({ tab, isLeft }: AskedPaneTab) => jobs.chooseTab(tab, isLeft);
  const asked = world.tabAsked();
  if (asked !== undefined) turn(asked);
  const stopTabs = world.onTabAsked(turn);
  const stopDays = followDays(world, { tools, jobs });
  const selection = world.workbook.onSelection((chosen) => followSelection(tools, chosen));
  const edits = world.workbook.onEdit((edited) => followEdits(tools, edited));
  return () => {
    stopTabs();
    stopDays();
    for (const listening of [selection, edits])
      void listening.then((begun) => (begun.ok ? begun.value() : undefined));
  };
}

/** A pane left open over night asks about the new day, unless another was chosen by hand. */
function followDays(world: PaneWorld, { tools, jobs }: ConnectedPane): () => void {
  let shownToday = world.today();
  const look = () => {
    const today = world.today();
    if (document.visibilityState === "hidden" || today === shownToday) return;
    if (tools.state().asOf === shownToday) jobs.chooseDay(today);
    shownToday = today;
  };
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("focus", look);
  };
}
