import "./schemasWithoutEval";

import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

import type { Language } from "../core/clients/language";
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
let helpLanguage: Language | undefined;
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

/** Once for each language: only Excel knows its own, and until it answers the browser's counts. */
async function showHelp(): Promise<void> {
  const language = displayLanguage();
  if (language === helpLanguage) return;
  helpLanguage = language;
  const help = await functionHelp(language);
  if (language === helpLanguage) show({ help });
}

function showHost(host: HostState): void {
  show({ host });
  void showHelp();
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

show({});
void showHelp();
void findHost(showHost);
void handOverSettings();
