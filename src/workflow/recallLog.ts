import { callOutcomes } from "../core/clients/codes";
import type { Language } from "../core/clients/language";
import { reversalKey } from "../intake/sheets/takenBack";
import { absenceCauseTyped } from "../wording/absenceCauseTyped";
import { outcomeTyped } from "../wording/outcomeKeys";
import { wordsIn, type Words } from "../wording/words";
import { keptCell } from "./keptCell";
import type { LogEntry } from "./logEntry";
import type { OwnLog } from "./ownLog";
import type { PlannedCell, SheetPlan, TableColumn } from "./sheetPlan";

/** Columns of the log, in its order. */
const columnIds = [
  "key",
  "date",
  "caller",
  "clientId",
  "client",
  "phone",
  "reason",
  "outcome",
  "nextContact",
  "note",
  "absenceCause",
  "mood",
  "need",
  "script",
  "callType",
  "takesBack",
] as const;
type LogColumn = (typeof columnIds)[number];

/** A log that is not there yet, and the language it is made in. */
export type NewLog = Language;

/**
 * New rows of the recall log, as a sheet of these rows alone: a host adds them below what stands
 * there, by heading, and makes the sheet where there is none.
 *
 * @param log - the log as it stands, or the language of a new one
 * @param entries - in the order they are to be logged
 */
export function planLogRows(log: OwnLog | NewLog, entries: readonly LogEntry[]): SheetPlan {
  const headings = headingsOf(log);
  return logSheet(log, headings, entryRows(log, headings, entries));
}

/**
 * The whole recall log with new outcomes below its rows: whatever stands in it stays, the columns
 * somebody added to it included; columns of ours that it lacks come behind them.
 *
 * @param log - the log as it stands, or the language of a new one
 * @param entries - in the order they are to be logged
 */
export function planRecallLog(log: OwnLog | NewLog, entries: readonly LogEntry[]): SheetPlan {
  const headings = headingsOf(log);
  const kept = typeof log === "string" ? [] : keptRows(log);
  return logSheet(log, headings, [...kept, ...entryRows(log, headings, entries)]);
}

function logSheet(
  log: OwnLog | NewLog,
  headings: readonly string[],
  rows: readonly (readonly PlannedCell[])[],
): SheetPlan {
  const words = wordsOf(log);
  const columns = headings.map((heading) => logColumn(idOf(heading, words), heading));
  return {
    role: "recall_log",
    name: words.recallLog.sheetName,
    lines: [{ text: words.recallLog.title, style: "title" }],
    table: { name: "RecallLog", columns, rows },
    print: {
      orientation: "landscape",
      repeatHeader: true,
      pageBreaksBefore: [],
      footer: words.recallLog.footer,
    },
  };
}

function wordsOf(log: OwnLog | NewLog): Words {
  return typeof log === "string" ? wordsIn(log) : log.words;
}

function headingsOf(log: OwnLog | NewLog): readonly string[] {
  const ours = columnIds.map((id) => wordsOf(log).recallLog.columns[id]);
  const there = typeof log === "string" ? [] : [...log.table.columns.keys()];
  return [...there, ...ours.filter((heading) => !there.includes(heading))];
}

function idOf(heading: string, words: Words): LogColumn | undefined {
  return columnIds.find((id) => words.recallLog.columns[id] === heading);
}

function entryRows(
  log: OwnLog | NewLog,
  headings: readonly string[],
  entries: readonly LogEntry[],
): PlannedCell[][] {
  const words = wordsOf(log);
  const ids = headings.map((heading) => idOf(heading, words));
  return entries.map((entry) => {
    const cells = logCells(entry, words);
    return ids.map((id) => (id === undefined ? null : cells[id]));
  });
}

/** Rows as they stand; columns that are missing in them are left blank. */
function keptRows({ table, workbook }: OwnLog): PlannedCell[][] {
  const rows: PlannedCell[][] = [];
  for (let at = table.headerRowIndex + 1; at < table.view.sheet.rowCount; at++) {
    const row = [...table.columns.values()].map((place) =>
      keptCell(table.view, workbook, [at, place]),
    );
    if (row.some((cell) => cell !== null)) rows.push(row);
  }
  return rows;
}

const widths: Readonly<Record<LogColumn, number>> = {
  key: 16,
  date: 11,
  caller: 9,
  clientId: 11,
  client: 11,
  phone: 15,
  reason: 18,
  outcome: 16,
  nextContact: 11,
  note: 30,
  absenceCause: 14,
  mood: 10,
  need: 18,
  script: 18,
  callType: 16,
  takesBack: 16,
};

function logColumn(id: LogColumn | undefined, header: string): TableColumn {
  if (id === undefined) return { header, width: 12, kind: "general" };
  const kind = id === "date" || id === "nextContact" ? "date" : "text";
  return { header, width: widths[id], kind, ...(id === "note" ? { wrap: true } : {}) };
}

function logCells(entry: LogEntry, words: Words): Readonly<Record<LogColumn, PlannedCell>> {
  const { nextContact, reason, takesBack } = entry;
  const isReversal = takesBack !== undefined && entry.key === reversalKey(takesBack);
  return {
    key: entry.key,
    date: { on: entry.on },
    caller: entry.caller,
    clientId: entry.clientId ?? null,
    client: entry.client,
    phone: entry.phone,
    reason: entry.reasonWords,
    outcome: outcomeWords(entry.outcome, words),
    nextContact: typeof nextContact === "number" ? { on: nextContact } : nextContact,
    note: isReversal ? words.recallLog.undone : entry.note,
    absenceCause: entry.absenceCause === undefined ? null : causeWords(entry.absenceCause, words),
    mood: entry.mood ?? null,
    need: entry.need ?? null,
    script: entry.script ?? null,
    callType: reason ?? null,
    takesBack: takesBack ?? null,
  };
}

/** A cause in the log's own words, whatever language it was chosen in; others stay as typed. */
function causeWords(typed: string, words: Words): string {
  const known = absenceCauseTyped(typed);
  return known === undefined ? typed : words.absenceCauses[known];
}

/** An outcome in the log's own words; what is none stays as typed. */
function outcomeWords(typed: string, words: Words): string {
  const known = callOutcomes.find((id) => id === typed) ?? outcomeTyped(typed);
  return known === undefined ? typed : words.outcomes[known];
}
