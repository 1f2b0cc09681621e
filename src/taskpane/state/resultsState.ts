import type { Day } from "../../core/calendar/day";
import type { HostProblem } from "../../wording/sayHostProblem";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { AccountLineView, AccountProblem, ListedNames } from "../../workflow/desk/resultsDesk";
import type { ResultsView } from "../../workflow/results/resultsView";

/** What the Results tab shows. */
export interface ResultsState {
  readonly told: ResultsTold;
  /** Whose names stand behind the number that was opened last. */
  readonly names: ResultNames | undefined;
  /** The account's lines of the month that was opened last. */
  readonly lines:
    | { readonly month: Day; readonly lines: readonly AccountLineView[] | undefined }
    | undefined;
  readonly put: ResultsPut;
}

/** How far the results are told, and of which judging of the day. */
export type ResultsTold =
  | {
      readonly phase: "unasked";
      /** What was known of an older reading; it stays on the screen until it is told anew. */
      readonly before: ResultsView | undefined;
    }
  | {
      readonly phase: "working";
      readonly of: DayOverview;
      /** What was known before; it stays on the screen meanwhile. */
      readonly before: ResultsView | undefined;
    }
  | { readonly phase: "shown"; readonly of: DayOverview; readonly view: ResultsView };

export interface ResultNames {
  /** What the number counted, in the reader's words. */
  readonly title: string;
  readonly list: number;
  /** `undefined` while they are fetched. */
  readonly found: ListedNames | undefined;
}

export type PutSheet = "results" | "account";

/** Whether a sheet of the results is on its way into the workbook. */
export type ResultsPut =
  | { readonly phase: "idle" }
  | { readonly phase: "writing"; readonly what: PutSheet }
  | {
      readonly phase: "done";
      readonly what: PutSheet;
      readonly sheet: string;
      readonly isWithoutCharts: boolean;
    }
  | {
      readonly phase: "failed";
      readonly what: PutSheet;
      readonly problem: HostProblem | AccountProblem;
    };

export const noResults: ResultsState = {
  told: { phase: "unasked", before: undefined },
  names: undefined,
  lines: undefined,
  put: { phase: "idle" },
};

/**
 * The results once the workbook is read anew: the numbers stay on the screen, so that nothing jumps
 * from under a hand or a focus; names and lines are dropped, as lists and clients are known by numbers
 * that end with the reading they came from.
 */
export function unreadResults(state: ResultsState): ResultsState {
  return { ...noResults, told: { phase: "unasked", before: viewOf(state) } };
}

/** What can happen to the Results tab. */
export type ResultsAction =
  | { readonly type: "resultsAsked"; readonly of: DayOverview }
  | { readonly type: "resultsTold"; readonly of: DayOverview; readonly view: ResultsView }
  | { readonly type: "resultNamesAsked"; readonly title: string; readonly list: number }
  | {
      readonly type: "resultNamesFound";
      readonly list: number;
      readonly names: ListedNames;
    }
  | { readonly type: "resultNamesClosed" }
  | { readonly type: "accountAsked"; readonly month: Day | undefined }
  | {
      readonly type: "accountFound";
      readonly month: Day;
      readonly lines: readonly AccountLineView[];
    }
  | { readonly type: "accountKept"; readonly view: ResultsView }
  | { readonly type: "resultsPut"; readonly put: ResultsPut };

/** The Results tab after something happened; answers to questions no longer asked come too late. */
export function resultsReducer(state: ResultsState, action: ResultsAction): ResultsState {
  const { told, names, lines } = state;
  switch (action.type) {
    case "resultsAsked":
      return {
        ...state,
        told: { phase: "working", of: action.of, before: viewOf(state) },
        // Lists are known by their numbers, and those end with the results they came from.
        names: undefined,
        lines: undefined,
      };
    case "resultsTold":
      return told.phase === "working" && told.of === action.of
        ? { ...state, told: { phase: "shown", of: action.of, view: action.view } }
        : state;
    case "resultNamesAsked":
      return { ...state, names: { title: action.title, list: action.list, found: undefined } };
    case "resultNamesFound":
      return names?.list === action.list
        ? { ...state, names: { ...names, found: action.names } }
        : state;
    case "resultNamesClosed":
      return { ...state, names: undefined };
    case "accountAsked":
      return {
        ...state,
        lines:
          action.month === undefined
            ? undefined
            : {
                month: action.month,
                lines: lines?.month === action.month ? lines.lines : undefined,
              },
      };
    case "accountFound":
      return lines?.month === action.month
        ? { ...state, lines: { month: action.month, lines: action.lines } }
        : state;
    case "accountKept":
      return told.phase === "shown" ? { ...state, told: { ...told, view: action.view } } : state;
    case "resultsPut":
      return { ...state, put: action.put };
  }
}

/** The results the screen still knows, whatever phase it is in. */
export function viewOf({ told }: ResultsState): ResultsView | undefined {
  if (told.phase === "shown") return told.view;
  return told.before;
}
