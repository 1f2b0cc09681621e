import "./schemasWithoutEval";

import { createRoot } from "react-dom/client";

import { askedTabEvent, takeAskedTab, type RibbonTab } from "../commands/openPaneAt";
import { onCallListWanted } from "../functions/callListRule";
import { provideScripts, provideWorkbookSettings } from "../functions/workbookSettings";
import { openExcelWorkbook } from "../host/excel/openExcelWorkbook";
import { readWorkbookSettings } from "../host/excel/readWorkbookSettings";
import { recalculate } from "../host/excel/recalculate";
import type { SettingsTrouble } from "../wording/saySettingsTrouble";
import { App } from "./App";
import { showBusy } from "./connectPane";
import { fetchCallList } from "./fetchCallList";
import { displayLanguage, findHost, type HostState } from "./hostState";
import { dayNow, minutesNow } from "./now";
import type { AskedPaneTab, PaneWorld } from "./paneWorld";
import { remember, remembered } from "./remembered";
import { rememberedStart } from "./rememberedStart";
import { StaffOffBook } from "./staffOffBook";
import type { PaneTab } from "./state/paneState";
import { openDesk } from "./worker/openDesk";
import { paced } from "./worker/paced";

interface Page {
  readonly host: HostState;
  readonly world: PaneWorld | undefined;
  readonly troubles: readonly SettingsTrouble[];
}

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(container);
let page: Page = { host: { phase: "starting" }, world: undefined, troubles: [] };

function show(change: Partial<Page>): void {
  page = { ...page, ...change };
  const language = displayLanguage();
  document.documentElement.lang = language;
  root.render(<App language={language} start={rememberedStart()} {...page} />);
}

function showHost(host: HostState): void {
  const canWork = host.phase === "excel" && host.missing.length === 0;
  // At work, the pane tells itself when it rests.
  showBusy(host.phase === "starting" || canWork);
  show({ host, world: canWork ? (page.world ?? openWorld()) : undefined });
}

function openWorld(): PaneWorld {
  return {
    workbook: openExcelWorkbook(),
    desk: openDesk(),
    today: dayNow,
    minutesNow,
    staffOff: new StaffOffBook(
      {
        read: () => remembered("localStorage", "staff-off"),
        write: (text) => remember("localStorage", "staff-off", text),
      },
      dayNow(),
    ),
    tellScripts: (changes) => {
      if (provideScripts(changes)) void recalculate();
    },
    tabAsked,
    onTabAsked: (listener) => {
      const hear = () => {
        const asked = tabAsked();
        if (asked !== undefined) listener(asked);
      };
      addEventListener(askedTabEvent, hear);
      return () => removeEventListener(askedTabEvent, hear);
    },
  };
}

const tabsOfRibbon: Readonly<Record<RibbonTab, PaneTab>> = { setUp: "setup", results: "results" };

function tabAsked(): AskedPaneTab | undefined {
  const asked = takeAskedTab();
  return asked && { tab: tabsOfRibbon[asked.tab], isLeft: asked.isLeft };
}

/** Cells wait for this, and answer #N/A after five seconds: it needs nothing the page shows. */
async function handOverSettings(): Promise<void> {
  if (typeof Office === "undefined") return;
  const { host } = await Office.onReady();
  // Outside Excel the type is a lie: there is no host at all.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return;
  const { settings, problems } = await readWorkbookSettings();
  const isOutdated = provideWorkbookSettings(settings);
  const left = isOutdated ? await recalculate() : undefined;
  show({ troubles: left === undefined ? problems : [...problems, { code: "notRecalculated" }] });
}

onCallListWanted({ fetchRule: fetchCallList, pause: paced(() => performance.now()) });
showHost(page.host);
void findHost(showHost);
void handOverSettings();
