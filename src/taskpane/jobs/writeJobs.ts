import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { OutcomeProblem, PlannedEntry } from "../../workflow/desk/clinicDesk";
import { writeEntry } from "../../workflow/jobs/writeEntry";
import type { PaneJobs } from "../state/paneJobs";
import type { WriteProblem, WrittenThing } from "../state/paneState";
import type { PaneTools } from "./paneTools";

type WriteJobs = Pick<PaneJobs, "logCall" | "undoCall" | "mark" | "keepSettings">;

type Planned = Promise<Result<PlannedEntry, OutcomeProblem>>;

/**
 * The jobs that write one thing into the workbook.
 *
 * @param lookAgain - reads the workbook anew, after settings that change how it is read
 */
export function writeJobs(tools: PaneTools, lookAgain: () => void): WriteJobs {
  const { desk, dispatch, queue, workbook } = tools;
  const failed = (what: WrittenThing, problem: WriteProblem) =>
    dispatch({ type: "writeFailed", what, problem });

  const write = (what: WrittenThing, plan: () => Planned) => {
    dispatch({ type: "writeStarted", what });
    queue.add(async () => {
      const planned = await plan();
      const written = planned.ok ? await writeEntry({ workbook, desk }, planned.value) : planned;
      if (!written.ok) {
        failed(what, written.problem);
        return;
      }
      const { key, overview } = written.value;
      dispatch({ type: "written", what, overview, undoKey: what === "outcome" ? key : undefined });
    });
  };

  return {
    logCall: (call) => write("outcome", () => desk.planOutcome(call)),
    undoCall: (key) => write("reversal", () => desk.planReversal(key)),
    mark: (mark) => write("mark", async () => ok(await desk.planMark(mark))),
    keepSettings: (settings) => {
      dispatch({ type: "writeStarted", what: "settings" });
      queue.add(async () => {
        const kept = await workbook.keepSettings(await desk.settingsPart(settings));
        if (!kept.ok) {
          failed("settings", kept.problem);
          return;
        }
        dispatch({ type: "settingsKept", settings });
        lookAgain();
      });
    },
  };
}
