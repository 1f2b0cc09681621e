import type { Day } from "../../core/calendar/day";
import type { AccountChange } from "../../workflow/desk/resultsDesk";
import { overviewOf } from "../state/paneReducer";
import type { PutSheet, ResultsPut } from "../state/resultsState";
import type { SheetPlan } from "../../workflow/sheetPlan";
import type { PaneTools } from "./paneTools";

/** What the Results tab's buttons do. */
export interface ResultsJobs {
  /** Tells the results of the day as it is judged now. */
  askResults(): void;
  /** Shows the clients behind a number. */
  showResultNames(title: string, list: number): void;
  closeResultNames(): void;
  /** Writes the Results sheet, with its charts where Excel draws them. */
  putResults(): void;
  /** Shows the account's lines of a month; of none, it puts them away. */
  showAccount(month: Day | undefined): void;
  /** Writes the account's sheet as it stands, or with one decision more. */
  putAccount(change?: AccountChange): void;
}

export function resultsJobs(tools: PaneTools): ResultsJobs {
  const { dispatch, desk, queue, state } = tools;
  const tell = (put: ResultsPut) => dispatch({ type: "resultsPut", put });
  const showAccount = (month: Day | undefined) => {
    dispatch({ type: "accountAsked", month });
    if (month === undefined) return;
    queue.ask(desk.accountLines(month), (lines) =>
      dispatch({ type: "accountFound", month, lines }),
    );
  };
  return {
    askResults: () => {
      const of = overviewOf(state().day);
      if (of === undefined) return;
      dispatch({ type: "resultsAsked", of });
      queue.ask(desk.results(), (view) => dispatch({ type: "resultsTold", of, view }));
    },
    showResultNames: (title, list) => {
      // Numbers of an older reading stay on the screen; their lists are gone.
      if (state().results.told.phase !== "shown") return;
      dispatch({ type: "resultNamesAsked", title, list });
      queue.ask(desk.resultNames(list), (names) =>
        dispatch({ type: "resultNamesFound", list, names }),
      );
    },
    closeResultNames: () => dispatch({ type: "resultNamesClosed" }),
    putResults: () => {
      tell({ phase: "writing", what: "results" });
      queue.add(async () => {
        await put(tools, "results", await desk.planResults());
      });
    },
    showAccount,
    putAccount: (change) => {
      tell({ phase: "writing", what: "account" });
      queue.add(async () => {
        const planned = await desk.planAccount(change);
        if (!planned.ok) {
          tell({ phase: "failed", what: "account", problem: planned.problem });
          return;
        }
        if (!(await put(tools, "account", planned.value))) return;
        dispatch({ type: "accountKept", view: await desk.accountWritten(planned.value) });
        const { lines } = state().results;
        if (lines !== undefined) showAccount(lines.month);
      });
    },
  };
}

/** Writes a sheet and tells how it went; answers whether it stands. */
async function put(
  { workbook, dispatch }: PaneTools,
  what: PutSheet,
  plan: SheetPlan,
): Promise<boolean> {
  const written = await workbook.writeSheet(plan);
  if (!written.ok) {
    const { problem } = written.problem;
    dispatch({ type: "resultsPut", put: { phase: "failed", what, problem } });
    return false;
  }
  const { name: sheet, chartProblem } = written.value;
  const isWithoutCharts = chartProblem !== undefined;
  dispatch({ type: "resultsPut", put: { phase: "done", what, sheet, isWithoutCharts } });
  return true;
}
