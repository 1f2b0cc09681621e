import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { noSettings } from "../../workflow/settings";
import { nothingLogged } from "./loggedCalls";
import type { Appearance, PaneState } from "./paneState";

/** What is known before the workbook was looked at. */
interface PaneStart {
  readonly asOf: Day;
  readonly language: Language;
  readonly appearance: Appearance;
}

/** The pane as it opens: on Today, with nothing read yet. */
export function initialPaneState({ asOf, language, appearance }: PaneStart): PaneState {
  return {
    tab: "today",
    language,
    appearance,
    workbookName: "",
    isReadOnly: false,
    asOf,
    settings: noSettings,
    staffOff: [],
    isShopClosed: false,
    day: { phase: "unread" },
    names: undefined,
    found: undefined,
    card: { phase: "none" },
    caller: undefined,
    logged: nothingLogged,
    pads: {},
    ledger: undefined,
    whatIf: undefined,
    writing: { phase: "idle" },
  };
}
