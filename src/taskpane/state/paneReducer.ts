import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { PaneAction } from "./paneAction";
import type { DayState, PaneState } from "./paneState";

/** What the pane shows after something happened; what does not fit the screen any more is dropped. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "tabChosen":
      return { ...state, tab: action.tab };
    case "languageChosen":
      return { ...state, language: action.language };
    case "appearanceChosen":
      return { ...state, appearance: action.appearance };
    case "dayChosen":
      return unread({ ...state, asOf: action.asOf });
    case "staffOffChosen":
      return unread({ ...state, staffOff: action.staffOff });
    case "shopClosedChosen":
      return unread({ ...state, isShopClosed: action.isShopClosed });
    case "workbookFound": {
      const { name, isReadOnly, settings } = action;
      return { ...state, workbookName: name, isReadOnly, settings };
    }
    case "jobStarted":
      return {
        ...state,
        day: {
          phase: "working",
          job: action.job,
          progress: { step: "reading", doneShare: 0 },
          overview: overviewOf(state.day),
        },
        names: undefined,
      };
    case "jobMoved":
      return state.day.phase === "working"
        ? { ...state, day: { ...state.day, progress: action.progress } }
        : state;
    case "dayRead":
      return { ...state, day: { phase: "read", overview: action.overview } };
    case "sheetMade": {
      const { overview, atMinutes } = action;
      return { ...state, day: { phase: "made", overview, madeAtMinutes: atMinutes } };
    }
    case "jobStopped": {
      const { problem, left } = action;
      return {
        ...state,
        day: { phase: "stopped", problem, left, overview: overviewOf(state.day) },
      };
    }
    case "namesAsked":
      return { ...state, names: { of: action.of, clients: undefined } };
    case "namesFound":
      // An answer to a question that is no longer asked comes too late.
      return state.names?.of === action.of
        ? { ...state, names: { of: action.of, clients: action.clients } }
        : state;
    case "namesClosed":
      return { ...state, names: undefined };
    case "clientsFound":
      return { ...state, found: { text: action.text, clients: action.clients } };
    case "cardFound": {
      const { card, openedFrom } = action;
      const tab = openedFrom === "list" ? "client" : state.tab;
      return { ...state, tab, card: { phase: "shown", card, openedFrom } };
    }
    case "rowHasNoClient":
      return { ...state, card: { phase: "noClientInRow" } };
    case "rowHasSeveral":
      return { ...state, card: { phase: "whichOne", clients: action.clients } };
    case "ledgerFound":
      return { ...state, ledger: action.lines };
    case "whatIfAsked":
      return { ...state, whatIf: { changes: action.changes, answer: undefined } };
    case "whatIfAnswered":
      return state.whatIf?.changes === action.changes
        ? { ...state, whatIf: { changes: action.changes, answer: action.answer } }
        : state;
    case "whatIfDropped":
      return { ...state, whatIf: undefined };
    case "writeStarted":
      return { ...state, writing: { phase: "writing", what: action.what } };
    case "written": {
      const { what, undoKey, overview } = action;
      const day = withOverview(state.day, overview);
      return { ...state, day, writing: { phase: "done", what, undoKey } };
    }
    case "settingsKept":
      return {
        ...state,
        settings: action.settings,
        writing: { phase: "done", what: "settings", undoKey: undefined },
      };
    case "writeFailed": {
      const { what, problem } = action;
      return { ...state, writing: { phase: "failed", what, problem } };
    }
  }
}

/** The overview the screen still knows, whatever phase it is in. */
export function overviewOf(day: DayState): DayOverview | undefined {
  return day.phase === "unread" ? undefined : day.overview;
}

function unread(state: PaneState): PaneState {
  return { ...state, day: { phase: "unread" }, names: undefined, whatIf: undefined };
}

function withOverview(day: DayState, overview: DayOverview): DayState {
  switch (day.phase) {
    case "read":
    case "made":
    case "stopped":
      return { ...day, overview };
    case "unread":
    case "working":
      return day;
  }
}
