import type { SheetCells, WorkbookCells } from "../intake/sheets/workbookCells";
import { findLog, planRecallLog } from "./recallLog";
import type { SheetPlan, SheetRole } from "./sheetPlan";
import { typedOutcomes } from "./typedOutcomes";
import { withPlannedSheet } from "./withPlannedSheet";

/** A workbook whose typed outcomes stand in the log, and the log to write. */
export interface MovedOutcomes {
  readonly workbook: WorkbookCells;
  /** `undefined` when nobody typed anything. */
  readonly log: SheetPlan | undefined;
}

/**
 * Moves what callers typed on our call sheet to the recall log, before the sheet is made again: so
 * nothing typed is lost, and today's list already knows it.
 *
 * A log that is there keeps its language; a new one takes the call sheet's.
 *
 * @param workbook - as read, with the call sheet people worked in
 */
export function moveOutcomes(workbook: WorkbookCells): MovedOutcomes {
  const { texts, dateSystem } = workbook;
  const callSheet = ownSheet(workbook, "call_sheet");
  const typed =
    callSheet === undefined ? undefined : typedOutcomes({ sheet: callSheet, texts }, dateSystem);
  if (typed === undefined || typed.outcomes.length === 0) return { workbook, log: undefined };

  const sheet = ownSheet(workbook, "recall_log");
  const log = sheet === undefined ? undefined : findLog({ sheet, texts }, workbook);
  const plan = planRecallLog(log, typed.outcomes, log?.words ?? typed.words);
  const name = sheet?.name ?? freeName(plan, workbook);
  return { workbook: withPlannedSheet(workbook, plan, name), log: plan };
}

function ownSheet(workbook: WorkbookCells, role: SheetRole): SheetCells | undefined {
  const mark = `_clinic_recall_${role}`;
  const found = workbook.names.find(({ name }) => name.toLowerCase() === mark);
  return workbook.sheets.find(({ name }) => name === found?.sheet);
}

/** Not yet taken in this workbook; the file's own writer makes the same choice for good. */
function freeName(plan: SheetPlan, { sheets }: WorkbookCells): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = plan.name;
  for (let again = 2; taken.has(name.toLowerCase()); again++) name = `${plan.name} ${again}`;
  return name;
}
