import { ok, refused, type Result } from "../../core/result";
import type { HostProblem } from "../../wording/sayHostProblem";
import type { WrittenSheet } from "../openWorkbook";
import { takeIn, type AskedDay, type JobTools, type TakenIn } from "./takeIn";

/** A call sheet made in the open workbook. */
export interface MadeCallSheet extends TakenIn {
  readonly sheet: WrittenSheet;
}

/** What a stopped job left in the workbook. */
export type LeftBehind =
  | "nothingWritten"
  | "outcomesLogged"
  /** Our sheet may be half filled: making it again puts it right. */
  | "sheetUnfinished";

/** Why the call sheet was not made, and how far it got; the clinic's own sheets are untouched. */
export interface CallSheetStop {
  readonly problem: HostProblem;
  readonly left: LeftBehind;
}

/**
 * Makes today's call sheet in the open workbook: read, judge, move what callers typed to the log,
 * and write the sheet.
 *
 * The log is written before the sheet is touched, and rows already logged are not logged again: so
 * after any stop the same click completes the work, and no outcome is lost or doubled.
 */
export async function makeCallSheet(
  tools: JobTools,
  day: AskedDay,
): Promise<Result<MadeCallSheet, CallSheetStop>> {
  const { workbook, desk, onProgress, signal } = tools;
  const taken = await takeIn(tools, day);
  if (!taken.ok) return refused({ problem: taken.problem, left: "nothingWritten" });

  onProgress({ step: "planning", doneShare: 0 });
  const planned = await desk.planCallSheet();
  const { log, callSheet } = planned;
  if (isStopped(signal)) return refused({ problem: { code: "cancelled" }, left: "nothingWritten" });

  onProgress({ step: "logging", doneShare: 0 });
  if (log !== undefined) {
    const logged = await workbook.appendRows(log);
    if (!logged.ok) return refused({ problem: logged.problem, left: "nothingWritten" });
  }
  const left = log === undefined ? "nothingWritten" : "outcomesLogged";
  if (isStopped(signal)) return refused({ problem: { code: "cancelled" }, left });

  onProgress({ step: "writing", doneShare: 0 });
  const sheet = await workbook.writeSheet(callSheet, {
    onStep: (doneShare) => onProgress({ step: "writing", doneShare }),
    signal,
  });
  if (!sheet.ok) {
    const { problem, hasBegun } = sheet.problem;
    return refused({ problem, left: hasBegun ? "sheetUnfinished" : left });
  }
  const overview = await desk.callSheetWritten(planned);
  return ok({ ...taken.value, overview, sheet: sheet.value });
}

/** Asked anew each time: it may have been stopped while something was awaited. */
function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}
