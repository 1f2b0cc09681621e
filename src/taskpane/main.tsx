import "./schemasWithoutEval";

import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

import { provideWorkbookSettings } from "../functions/workbookSettings";
import { readWorkbookSettings } from "../host/excel/readWorkbookSettings";
import { recalculate } from "../host/excel/recalculate";
import type { SettingsTrouble } from "../wording/saySettingsTrouble";
import { startPageWords } from "../wording/startPage";
import { App } from "./App";
import { functionHelp, type FunctionHelp } from "./functionHelp";
import { displayLanguage, findHost, type HostState } from "./hostState";

declare const __PRODUCT_VERSION__: string;

interface Page {
  readonly host: HostState;
  readonly help: readonly FunctionHelp[] | undefined;
  readonly troubles: readonly SettingsTrouble[];
}

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(container);
let page: Page = { host: { phase: "starting" }, help: [], troubles: [] };

function show(change: Partial<Page>): void {
  page = { ...page, ...change };
  const language = displayLanguage();
  document.documentElement.lang = language;
  root.render(
    <FluentProvider theme={isDark() ? webDarkTheme : webLightTheme}>
      <App words={startPageWords(language)} version={__PRODUCT_VERSION__} {...page} />
    </FluentProvider>,
  );
}

// Excel on the web does not always say its theme; the browser's preference is the next best.
function isDark(): boolean {
  const theme =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  return theme?.isDarkTheme ?? matchMedia("(prefers-color-scheme: dark)").matches;
}

async function start(): Promise<void> {
  const language = displayLanguage();
  show({ help: await functionHelp(language) });
  show({ host: await findHost() });
  // Only Excel knows the language it is shown in; until then it is the browser's.
  if (displayLanguage() !== language) show({ help: await functionHelp(displayLanguage()) });
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

void start();
void handOverSettings();
