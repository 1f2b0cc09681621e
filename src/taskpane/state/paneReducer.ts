import type { DayOverview } from "../../workflow/desk/clinicDesk";
import {
  afterNewReading,
  withoutUnwritten,
  withTakenBack,
  withUnwritten,
  withWritten,
  type NamedCall,
} from "./loggedCalls";
import { isListsAction, listsAsked, listsJudgedAnew, listsReducer } from "./listsState";
import type { PaneAction } from "./paneAction";
import { draftOf } from "./padDraft";
import type { DayState, PaneState } from "./paneState";
import { resultsReducer, unreadResults } from "./resultsState";
import { isScriptsAction, scriptsReducer } from "./scriptsState";

/** What the pane shows after something happened; what does not fit the screen any more is dropped. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  if (isListsAction(action)) return { ...state, lists: listsReducer(state.lists, action) };
  if (isScriptsAction(action)) return { ...state, scripts: scriptsReducer(state.scripts, action) };
  switch (action.type) {
    case "dayJudgedAnew":
      return withDay(state, action.overview);
    case "resultsAsked":
    case "resultsTold":
    case "resultNamesAsked":
    case "resultNamesFound":
    case "resultNamesClosed":
    case "accountAsked":
    case "accountFound":
    case "accountKept":
    case "resultsPut":
      return { ...state, results: resultsReducer(state.results, action) };
    case "tabChosen":
      return { ...state, tab: action.tab, isLeftByRibbon: action.isLeftByRibbon };
    case "languageChosen":
      return { ...state, language: action.language };
    case "appearanceChosen":
      return { ...state, appearance: action.appearance };
    case "dayChosen":
      // Who is off, and whether the shop is, was said of the other day.
      return unread({ ...state, asOf: action.asOf, staffOff: [], isShopClosed: false });
    case "staffOffChosen":
      return { ...state, staffOff: action.staffOff, whatIf: undefined };
    case "shopClosedChosen":
      return { ...state, isShopClosed: action.isShopClosed, whatIf: undefined };
    case "workbookFound": {
      const { name, isReadOnly, settings, staffOff } = action;
      return { ...state, workbookName: name, isReadOnly, settings, staffOff };
    }
    case "workbookEdited": {
      const { sheetId } = action;
      if (state.editedSheets.includes(sheetId)) return state;
      return { ...state, editedSheets: [...state.editedSheets, sheetId] };
    }
    case "jobStarted":
      return {
        ...state,
        editedSheets: [],
        day: {
          phase: "working",
          job: action.job,
          progress: { step: "reading", doneShare: 0 },
          overview: overviewOf(state.day),
        },
        names: undefined,
        // Clients are known by their numbers, and those end with the reading they came from.
        card: { phase: "none" },
        found: undefined,
        logged: afterNewReading(state.logged),
        pads: {},
        results: unreadResults(state.results),
        lists: listsAsked(state.lists),
      };
    case "jobMoved":
      return state.day.phase === "working"
        ? { ...state, day: { ...state.day, progress: action.progress } }
        : state;
    case "dayRead":
      return { ...state, day: { phase: "read", overview: action.overview } };
    case "sheetMade": {
      const { overview, atMinutes: madeAtMinutes, printProblem } = action;
      return { ...state, day: { phase: "made", overview, madeAtMinutes, printProblem } };
    }
    case "jobStopped": {
      const { problem, left } = action;
      return {
        ...state,
        day: {
          phase: "stopped",
          job: jobOf(state.day),
          problem,
          left,
          overview: overviewOf(state.day),
        },
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
      const before = state.card.phase === "shown" ? state.card.openings : 0;
      if (openedFrom === "selection")
        return { ...state, card: { phase: "shown", card, openings: before } };
      return { ...state, tab: "client", card: { phase: "shown", card, openings: before + 1 } };
    }
    case "cardRefreshed":
      return state.card.phase === "shown" && state.card.card.client === action.card.client
        ? { ...state, card: { ...state.card, card: action.card } }
        : state;
    case "rowHasNoClient":
      return { ...state, card: { phase: "noClientInRow", place: action.place } };
    case "rowHasSeveral": {
      const { place, clients } = action;
      return { ...state, card: { phase: "whichOne", place, clients } };
    }
    case "callerChosen":
      return { ...state, caller: action.caller };
    case "padChanged":
      return { ...state, pads: { ...state.pads, [action.client]: action.pad } };
    case "unwrittenDropped":
      return { ...state, logged: withoutUnwritten(state.logged, action.call) };
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
    case "writeStarted": {
      const { what, call } = action;
      const logged = call === undefined ? state.logged : withoutUnwritten(state.logged, call.call);
      return { ...state, logged, writing: { phase: "writing", what } };
    }
    case "written": {
      const { what, undoKey, overview, call } = action;
      const now: PaneState = {
        ...withDay(state, overview),
        writing: { phase: "done", what, undoKey },
      };
      if (call === undefined) return now;
      if (what === "reversal") return { ...now, ...withCallBack(state, call) };
      if (undoKey === undefined) return now;
      return { ...now, logged: withWritten(state.logged, call, undoKey) };
    }
    case "settingsKept":
      return {
        ...state,
        settings: action.settings,
        writing: { phase: "done", what: "settings", undoKey: undefined },
      };
    case "writeFailed": {
      const { what, problem, call } = action;
      const isTypedCall = what === "outcome" && call !== undefined;
      const logged = isTypedCall ? withUnwritten(state.logged, call, problem) : state.logged;
      return { ...state, logged, writing: { phase: "failed", what, problem } };
    }
  }
}

/** The overview the screen still knows, whatever phase it is in. */
export function overviewOf(day: DayState): DayOverview | undefined {
  return day.phase === "unread" ? undefined : day.overview;
}

/** Only what was under way can stop. */
function jobOf(day: DayState): "look" | "make" {
  return day.phase === "working" ? day.job : "look";
}

/** What was typed about a call that was taken back stands on her pad again. */
function withCallBack({ logged, pads }: PaneState, taken: NamedCall): Partial<PaneState> {
  return {
    logged: withTakenBack(logged, taken),
    pads: { ...pads, [taken.call.client]: draftOf(taken.call) },
  };
}

function unread(state: PaneState): PaneState {
  return { ...state, day: { phase: "unread" }, names: undefined, whatIf: undefined };
}

/** The day as it stands with something new in the workbook. */
function withDay(state: PaneState, overview: DayOverview): PaneState {
  return { ...state, day: withOverview(state.day, overview), lists: listsJudgedAnew(state.lists) };
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
