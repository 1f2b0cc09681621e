import { languages, type Language } from "../core/clients/language";
import { readIsoDay, type Day } from "../core/calendar/day";
import { rawText, type RawCell } from "../intake/cells/reading";
import { serialDay } from "../intake/cells/serialDay";
import type { SheetView } from "../intake/sheets/cellAccess";
import { reversalKey } from "../intake/sheets/takenBack";
import type { DateSystem, WorkbookCells } from "../intake/sheets/workbookCells";
import { wordsIn, type Words } from "../wording/words";
import { ownSheet } from "./ownSheet";
import { cellUnder, findOwnTable, type OwnTable } from "./ownTable";

/** Our recall log as it stands in a workbook, in the language it was made in. */
export interface OwnLog {
  readonly table: OwnTable;
  readonly words: Words;
  readonly language: Language;
  readonly workbook: WorkbookCells;
}

/** An entry as it stands in the log: what tells it from another. */
export interface KnownEntry {
  readonly key: string;
  readonly takesBack: string;
  readonly on: Day | string;
  readonly caller: string;
  readonly clientId: string;
  readonly client: string;
  readonly phone: string;
  readonly outcome: string;
  readonly nextContact: Day | string;
  readonly note: string;
  /** 1-based. */
  readonly sheetRow: number;
}

/** Finds our log; `undefined` when there is none, or its headings are gone. */
export function findLog(workbook: WorkbookCells): OwnLog | undefined {
  const sheet = ownSheet(workbook, "recall_log");
  if (sheet === undefined) return undefined;
  const view: SheetView = { sheet, texts: workbook.texts };
  for (const language of languages) {
    const words = wordsIn(language);
    const table = findOwnTable(view, Object.values(words.recallLog.columns));
    if (table !== undefined) return { table, words, language, workbook };
  }
  return undefined;
}

/** The entries of the log by key, the rows that only take back left out. */
export function entriesByKey(log: OwnLog | undefined): Map<string, KnownEntry> {
  const entries = new Map<string, KnownEntry>();
  if (log === undefined) return entries;
  const { table, words, workbook } = log;
  const say = words.recallLog.columns;
  for (let at = table.headerRowIndex + 1; at < table.view.sheet.rowCount; at++) {
    const cell = (heading: string) => cellUnder(table, heading, at);
    const said = (heading: string) => rawText(cell(heading)).trim();
    const [key, takesBack] = [said(say.key), said(say.takesBack)];
    if (key === "" || key === reversalKey(takesBack)) continue;
    entries.set(key, {
      key,
      takesBack,
      on: dayKept(cell(say.date), workbook.dateSystem),
      caller: said(say.caller),
      clientId: said(say.clientId),
      client: said(say.client),
      phone: said(say.phone),
      outcome: said(say.outcome),
      nextContact: dayKept(cell(say.nextContact), workbook.dateSystem),
      note: said(say.note),
      sheetRow: at + 1,
    });
  }
  return entries;
}

/** Days of our log are serials or `yyyy-mm-dd`; anything else was typed by somebody. */
function dayKept(raw: RawCell, dateSystem: DateSystem): Day | string {
  const text = rawText(raw).trim();
  const on = typeof raw === "number" ? serialDay(raw, dateSystem) : readIsoDay(text);
  return on ?? text;
}
