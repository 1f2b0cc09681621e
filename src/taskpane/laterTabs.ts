import type { ComponentType } from "react";

import { laterScript } from "./laterScript";
import type { PaneJobs } from "./state/paneJobs";
import type { PaneState, PaneTab } from "./state/paneState";

/** What a tab shows. */
export type TabView = ComponentType<{ readonly state: PaneState; readonly jobs: PaneJobs }>;

/** Tabs with a script of their own: Today stands, and can be worked with, before they are there. */
export const laterTabs = [
  "client",
  "scripts",
  "results",
  "setup",
] as const satisfies readonly PaneTab[];
/** Screens behind Today, which come the same way. */
export const laterScreens = ["lists"] as const;
export type LaterTab = (typeof laterTabs)[number] | (typeof laterScreens)[number];

/** Whether a tab's script is there yet. */
export type TabArrival =
  | { readonly phase: "coming" }
  | { readonly phase: "there"; readonly View: TabView }
  | { readonly phase: "lost" };

const coming: TabArrival = { phase: "coming" };
const lost: TabArrival = { phase: "lost" };

const arrivals = new Map<LaterTab, TabArrival>();
const listeners = new Set<() => void>();

export function tabArrival(tab: LaterTab): TabArrival {
  return arrivals.get(tab) ?? coming;
}

/** Tells of every arrival and loss; the answer ends it. */
export function onTabArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A tab's script says here, as soon as it runs, what the tab shows. */
export function offerTab(tab: LaterTab, View: TabView): void {
  tell(tab, { phase: "there", View });
}

/** Fetches the script of a tab, unless it is there or on its way; a lost one is fetched anew. */
export function fetchTab(tab: LaterTab): void {
  if (arrivals.has(tab) && arrivals.get(tab) !== lost) return;
  tell(tab, coming);
  laterScript(`${tab}-tab-script`, () => tell(tab, lost));
}

function tell(tab: LaterTab, arrival: TabArrival): void {
  arrivals.set(tab, arrival);
  for (const listener of listeners) listener();
}
