import type { AskedValues } from "../../workflow/desk/scriptsDesk";
import type { ScriptEdit } from "../../workflow/scripts/planScriptSheet";
import { overviewOf } from "../state/paneReducer";
import type { PaneTools } from "./paneTools";

/** What the Scripts tab's buttons do. */
export interface ScriptsJobs {
  /** Tells the clinic's scripts of the day as it is judged now. */
  askScripts(): void;
  /** Tells what a script is filled with for a client. */
  sayForClient(asked: AskedValues): void;
  /**
   * Writes the sheet Scripts, with one script written anew where one is given. Where somebody has
   * edited it meanwhile nothing is written, and the workbook is read again.
   */
  saveScript(edit?: ScriptEdit): void;
  /** Lets go of what was said about saving. */
  closeScriptsNotice(): void;
}

/** @param lookAgain - reads the workbook anew */
export function scriptsJobs(tools: PaneTools, lookAgain: () => void): ScriptsJobs {
  const { dispatch, desk, queue, state, workbook } = tools;
  return {
    askScripts: () => {
      const of = overviewOf(state().day);
      if (of === undefined) return;
      dispatch({ type: "scriptsAsked", of });
      queue.ask(desk.scripts(), (view) => dispatch({ type: "scriptsTold", of, view }));
    },
    sayForClient: (asked) =>
      queue.ask(desk.scriptValues(asked), (said) => dispatch({ type: "clientSaid", said })),
    saveScript: (edit) => {
      dispatch({ type: "scriptsSaving", saving: { phase: "writing" } });
      queue.add(async () => {
        const plan = await desk.planScripts(edit);
        const written = await workbook.writeSheet(plan);
        if (!written.ok) {
          const { problem } = written.problem;
          dispatch({ type: "scriptsSaving", saving: { phase: "failed", problem } });
          if (problem.code === "editedMeanwhile") lookAgain();
          return;
        }
        const overview = await desk.ownSheetWritten(plan);
        dispatch({ type: "dayJudgedAnew", overview });
        const { name: sheet } = written.value;
        dispatch({ type: "scriptsSaving", saving: { phase: "done", sheet } });
      });
    },
    closeScriptsNotice: () => dispatch({ type: "scriptsSaving", saving: { phase: "idle" } }),
  };
}
