import { allAtOnce, type Sliced } from "../core/sliced";
import type { WorkbookCells } from "../intake/sheets/workbookCells";
import type { LogEntry } from "./logEntry";
import { entriesByKey, findLog, type KnownEntry, type OwnLog } from "./ownLog";
import { freeSheetName, ownSheet } from "./ownSheet";
import { planLogRows, planRecallLog } from "./recallLog";
import type { SheetPlan } from "./sheetPlan";
import { sheetOutcomes } from "./sheetOutcomes";
import { typedOutcomes, type TypedSheet } from "./typedOutcomes";
import { withPlannedSheetInSlices } from "./withPlannedSheet";

/** A workbook whose typed outcomes stand in the log, and the log to write. */
export interface MovedOutcomes {
  readonly workbook: WorkbookCells;
  /** The whole log, to be written in its place; `undefined` when there is nothing new. */
  readonly log: SheetPlan | undefined;
  /** The new rows alone, to be added below the log; `undefined` when there is nothing new. */
  readonly logRows: SheetPlan | undefined;
  /** The call sheet as people left it; `undefined` when there is none. */
  readonly typed: TypedSheet | undefined;
  /** Which making of a call sheet the next one is. */
  readonly nextMake: number;
}

/**
 * Moves what callers typed on our call sheet to the recall log, before the sheet is made again: so
 * nothing typed is lost, and today's list already knows it.
 *
 * What the log already has is not moved again; what was changed since is moved as a correction. A log
 * that is there keeps its language; a new one takes the call sheet's.
 *
 * @param workbook - as read, with the call sheet people worked in
 */
export function moveOutcomes(workbook: WorkbookCells): MovedOutcomes {
  return allAtOnce(moveOutcomesInSlices(workbook));
}

/** The same in slices. */
export function* moveOutcomesInSlices(workbook: WorkbookCells): Sliced<MovedOutcomes> {
  const { texts, dateSystem } = workbook;
  const callSheet = ownSheet(workbook, "call_sheet");
  const typed =
    callSheet === undefined ? undefined : typedOutcomes({ sheet: callSheet, texts }, dateSystem);
  yield;
  const log = findLog(workbook);
  const known = entriesByKey(log);
  const still = { typed, nextMake: nextMake(typed, known) };
  const entries = typed === undefined ? [] : sheetOutcomes(typed, known);
  if (typed === undefined || entries.length === 0)
    return { workbook, log: undefined, logRows: undefined, ...still };
  return { ...still, ...(yield* logged(workbook, log ?? typed.language, entries)) };
}

function* logged(
  workbook: WorkbookCells,
  log: OwnLog | TypedSheet["language"],
  entries: readonly LogEntry[],
): Sliced<Pick<MovedOutcomes, "workbook" | "log" | "logRows">> {
  const plan = planRecallLog(log, entries);
  const name = ownSheet(workbook, "recall_log")?.name ?? freeSheetName(plan.name, workbook);
  return {
    workbook: yield* withPlannedSheetInSlices(workbook, plan, name),
    log: plan,
    logRows: planLogRows(log, entries),
  };
}

/** Behind every making that the sheet or a logged key tells of, so that no key comes twice. */
function nextMake(typed: TypedSheet | undefined, known: ReadonlyMap<string, KnownEntry>): number {
  let newest = typed?.make ?? 0;
  for (const key of known.keys()) {
    const make = /^\d{4}-\d{2}-\d{2}-(\d{1,7})-\d+(?:-\d+)?$/.exec(key)?.[1];
    if (make !== undefined) newest = Math.max(newest, Number(make));
  }
  return newest + 1;
}
