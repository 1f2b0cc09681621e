import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { noSettings } from "../../workflow/settings";
import { noLists } from "./listsState";
import { nothingLogged } from "./loggedCalls";
import type { Appearance, PaneState, PaneTab } from "./paneState";
import { noResults } from "./resultsState";
import { noScripts } from "./scriptsState";

/** What is known before the workbook was looked at. */
export interface PaneStart {
  readonly asOf: Day;
  readonly language: Language;
  readonly appearance: Appearance;
  /** Today, if left out. */
  readonly tab?: PaneTab;
}

/** The pane as it opens, with nothing read yet. */
export function initialPaneState({
  asOf,
  language,
  appearance,
  tab = "today",
}: PaneStart): PaneState {
  return {
    tab,
    isLeftByRibbon: false,
    language,
    appearance,
    workbookName: "",
    isReadOnly: false,
    asOf,
    settings: noSettings,
    staffOff: [],
    isShopClosed: false,
    day: { phase: "unread" },
    editedSheets: [],
    names: undefined,
    found: undefined,
    card: { phase: "none" },
    caller: undefined,
    logged: nothingLogged,
    pads: {},
    ledger: undefined,
    whatIf: undefined,
    writing: { phase: "idle" },
    results: noResults,
    scripts: noScripts,
    lists: noLists,
  };
}
