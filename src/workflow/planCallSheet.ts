import type { CallPlan } from "../core/calling/callPlan";
import type { Region } from "../core/clients/region";
import { outcomeChoices } from "../wording/outcomeKeys";
import { sayPhone } from "../wording/sayPhone";
import { wordsIn, type Words } from "../wording/words";
import { sheetMemory } from "./callMemory";
import type { CallRow } from "./callRow";
import type { JudgedClinic } from "./judgeClinic";
import { callerLines, callSheetLines } from "./callSheetLines";
import type { PlannedCell, SheetPlan, TableColumn } from "./sheetPlan";

/** What the call sheet is planned from. */
export interface CallSheet {
  readonly plan: CallPlan;
  /** By rank. */
  readonly rows: readonly CallRow[];
  readonly words: Words;
  readonly region: Region | undefined;
  readonly store: string | undefined;
  /** `QuietHoursPolicy.callingHours`. */
  readonly callingHours: readonly number[];
}

/**
 * Plans the sheet callers work from: a page per caller, the ranks clinic-wide.
 *
 * Phones and everything else from the clinic's cells are text. The last three columns are empty:
 * they are the caller's.
 *
 * @param clinic - read and judged for the day
 * @param byRank - its calls, as `callRows` says them
 * @param make - which making of a call sheet it is: outcomes typed on it are known by that
 */
export function planCallSheet(
  clinic: JudgedClinic,
  byRank: readonly CallRow[],
  make: number,
): SheetPlan {
  const sheet = callSheetOf(clinic, byRank);
  const { words } = sheet;
  const rows = byCaller(sheet.rows);
  const lines = callSheetLines(sheet);
  return {
    role: "call_sheet",
    name: words.callSheet.sheetName,
    lines,
    memory: sheetMemory(make, byRank),
    table: {
      name: "CallSheet",
      columns: callSheetColumns(words),
      rows: rows.map((row) => callCells(row, sheet)),
      rowHeightPoints: 36,
    },
    print: {
      orientation: "landscape",
      repeatHeader: true,
      repeatFromLine: lines.length - callerLines,
      pageBreaksBefore: rows.flatMap((row, place) =>
        place > 0 && row.caller !== rows[place - 1]?.caller ? [place] : [],
      ),
      footer: words.callSheet.printFooter,
    },
  };
}

function callSheetOf(clinic: JudgedClinic, rows: readonly CallRow[]): CallSheet {
  return {
    plan: clinic.plan,
    rows,
    words: wordsIn(clinic.language),
    region: clinic.region,
    store: clinic.question.settings.clinic?.store,
    callingHours: clinic.policy.quietHours.callingHours,
  };
}

/** Widths are those of the printed A4 page; the caller's three columns are boxed for a pen. */
function callSheetColumns(words: Words): readonly TableColumn[] {
  const { columns, chooseAnOutcome } = words.callSheet;
  const sentence = { kind: "text", wrap: true, small: true } as const;
  const choices = outcomeChoices(words);
  return [
    { header: columns.number, width: 5, kind: "wholeNumber" },
    { header: columns.caller, width: 8, kind: "text", wrap: true },
    { header: columns.client, width: 10, kind: "text", wrap: true },
    { header: columns.phone, width: 14, kind: "text" },
    { header: columns.reason, width: 12, kind: "text", wrap: true },
    { header: columns.evidence, width: 27, ...sentence },
    { header: columns.lastVisit, width: 10.5, kind: "date" },
    { header: columns.daysAway, width: 6, kind: "wholeNumber" },
    { header: columns.balance, width: 9, kind: "money" },
    { header: columns.sayThis, width: 27, ...sentence },
    {
      header: columns.outcome,
      width: 8,
      kind: "text",
      forPen: true,
      choices,
      choicesRefusal: chooseAnOutcome,
    },
    { header: columns.nextContact, width: 10, kind: "date", forPen: true },
    { header: columns.note, width: 13, kind: "text", wrap: true, forPen: true },
  ];
}

function callCells(row: CallRow, { words, region }: CallSheet): readonly PlannedCell[] {
  return [
    row.rank,
    row.caller ?? words.callSheet.unassigned,
    row.clientName ?? row.clientId ?? null,
    row.phone === undefined ? null : sayPhone(row.phone, region, words),
    row.reasonWords,
    row.evidence,
    row.lastArrivalOn === undefined ? null : { on: row.lastArrivalOn },
    row.daysAway ?? null,
    row.balanceCents === undefined ? null : row.balanceCents / 100,
    row.snippet,
    null,
    null,
    null,
  ];
}

/** Rows of one caller together, callers in the order of their first rank, the unassigned last. */
function byCaller(rows: readonly CallRow[]): readonly CallRow[] {
  const assigned = new Map<string, CallRow[]>();
  const unassigned: CallRow[] = [];
  for (const row of rows) {
    if (row.caller === undefined) unassigned.push(row);
    else if (assigned.get(row.caller)?.push(row) === undefined) assigned.set(row.caller, [row]);
  }
  return [...[...assigned.values()].flat(), ...unassigned];
}
