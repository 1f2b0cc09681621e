import { isoDay } from "../core/calendar/day";
import { languages } from "../core/clients/language";
import { isDateFormat } from "../intake/cells/numberFormat";
import { rawText } from "../intake/cells/reading";
import { serialDay } from "../intake/cells/serialDay";
import { cellAt, type SheetView } from "../intake/sheets/cellAccess";
import type { WorkbookCells } from "../intake/sheets/workbookCells";
import { outcomeTyped } from "../wording/outcomeKeys";
import { wordsIn, type Words } from "../wording/words";
import { findOwnTable, type OwnTable } from "./ownTable";
import type { PlannedCell, SheetPlan, TableColumn } from "./sheetPlan";
import type { TypedOutcome } from "./typedOutcomes";

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
  "callType",
] as const;
type LogColumn = (typeof columnIds)[number];

/**
 * The recall log with new outcomes below its rows: whatever stands in it stays, the columns
 * somebody added to it included.
 *
 * @param log - the log as it stands; `undefined` where the workbook has none yet
 * @param outcomes - what callers typed, in the order it is to be logged
 */
export function planRecallLog(
  log: OwnLog | undefined,
  outcomes: readonly TypedOutcome[],
  words: Words,
): SheetPlan {
  const kept = log === undefined ? noLog(words) : keptLog(log);
  const keys = new Set(kept.rows.map((row) => row[kept.placeOf("key")]));
  const added = outcomes.map((outcome) => {
    const key = freeKey(`${isoDay(outcome.on)}-${outcome.rank}`, keys);
    const cells = logCells(outcome, key, words);
    const row: PlannedCell[] = kept.columns.map(() => null);
    for (const id of columnIds) if (kept.placeOf(id) >= 0) row[kept.placeOf(id)] = cells[id];
    return row;
  });
  return {
    role: "recall_log",
    name: words.recallLog.sheetName,
    lines: [{ text: words.recallLog.title, style: "title" }],
    table: { name: "RecallLog", columns: kept.columns, rows: [...kept.rows, ...added] },
    print: {
      orientation: "landscape",
      repeatHeader: true,
      pageBreaksBefore: [],
      footer: words.recallLog.footer,
    },
  };
}

/** The log found on a sheet, and the language it was made in. */
export interface OwnLog {
  readonly table: OwnTable;
  readonly words: Words;
  readonly workbook: WorkbookCells;
}

/** Finds the log on a sheet of ours; `undefined` when its headings are gone. */
export function findLog(view: SheetView, workbook: WorkbookCells): OwnLog | undefined {
  for (const language of languages) {
    const words = wordsIn(language);
    const table = findOwnTable(view, Object.values(words.recallLog.columns));
    if (table !== undefined) return { table, words, workbook };
  }
  return undefined;
}

interface KeptLog {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly placeOf: (id: LogColumn) => number;
}

function noLog(words: Words): KeptLog {
  const columns = columnIds.map((id) => logColumn(id, words.recallLog.columns[id]));
  return { columns, rows: [], placeOf: (id) => columnIds.indexOf(id) };
}

function keptLog({ table, words, workbook }: OwnLog): KeptLog {
  const headings = [...table.columns.keys()];
  const idOf = (heading: string) => columnIds.find((id) => words.recallLog.columns[id] === heading);
  const rows: PlannedCell[][] = [];
  for (let at = table.headerRowIndex + 1; at < table.view.sheet.rowCount; at++) {
    const row = [...table.columns.values()].map((place) =>
      cellKept(table.view, workbook, [at, place]),
    );
    if (row.some((cell) => cell !== null)) rows.push(row);
  }
  return {
    columns: headings.map((heading) => logColumn(idOf(heading), heading)),
    rows,
    placeOf: (id) => headings.indexOf(words.recallLog.columns[id]),
  };
}

/** A cell as it stands: a day stays a day, a number a number, and all else is text. */
function cellKept(
  view: SheetView,
  { dateSystem, numberFormats }: WorkbookCells,
  [rowIndex, columnIndex]: readonly [number, number],
): PlannedCell {
  const raw = cellAt(view, rowIndex, columnIndex);
  if (raw === null || raw === "") return null;
  if (typeof raw !== "number") return rawText(raw);
  const format = view.sheet.columns[columnIndex]?.formats[rowIndex] ?? 0;
  const on = isDateFormat(numberFormats[format] ?? "") ? serialDay(raw, dateSystem) : undefined;
  return on === undefined ? raw : { on };
}

const widths: Readonly<Record<LogColumn, number>> = {
  key: 14,
  date: 11,
  caller: 9,
  clientId: 11,
  client: 11,
  phone: 15,
  reason: 18,
  outcome: 16,
  nextContact: 11,
  note: 30,
  callType: 16,
};

function logColumn(id: LogColumn | undefined, header: string): TableColumn {
  if (id === undefined) return { header, width: 12, kind: "general" };
  const kind = id === "date" || id === "nextContact" ? "date" : "text";
  return { header, width: widths[id], kind, ...(id === "note" ? { wrap: true } : {}) };
}

function logCells(
  outcome: TypedOutcome,
  key: string,
  words: Words,
): Readonly<Record<LogColumn, PlannedCell>> {
  const known = outcomeTyped(outcome.outcome);
  const { nextContact } = outcome;
  return {
    key,
    date: { on: outcome.on },
    caller: outcome.caller,
    clientId: outcome.clientId ?? null,
    client: outcome.client,
    phone: outcome.phone,
    reason: outcome.reasonWords,
    outcome: known === undefined ? outcome.outcome : words.outcomes[known],
    nextContact: typeof nextContact === "number" ? { on: nextContact } : nextContact,
    note: outcome.note,
    callType: outcome.reason ?? null,
  };
}

function freeKey(wanted: string, taken: Set<PlannedCell | undefined>): string {
  let key = wanted;
  for (let again = 2; taken.has(key); again++) key = `${wanted}-${again}`;
  taken.add(key);
  return key;
}
