import type { ClientMark } from "../core/clients/codes";
import type { Day } from "../core/calendar/day";
import { languages, type Language } from "../core/clients/language";
import type { WorkbookCells } from "../intake/sheets/workbookCells";
import { wordsIn, type Words } from "../wording/words";
import { deskWords } from "../wording/pane/deskWords";
import { ownSheet } from "./ownSheet";
import { findOwnTable } from "./ownTable";
import type { PlannedCell, SheetPlan, TableColumn } from "./sheetPlan";

/** One decision of the manager about one client (K5, C7). */
export interface MarkEntry {
  /** Names the row for good: the same one planned again has the same key. */
  readonly key: string;
  readonly clientId: string | undefined;
  readonly client: string;
  readonly phone: string;
  readonly mark: ClientMark;
  /** "no" takes the mark back; else what the mark needs: a channel, a colleague, another client. */
  readonly value: string;
  readonly until: Day | undefined;
  readonly by: string;
  readonly on: Day;
  readonly note: string;
}

const widths = {
  key: 16,
  clientId: 11,
  client: 11,
  phone: 15,
  mark: 16,
  value: 16,
  until: 11,
  by: 10,
  on: 11,
  note: 30,
} as const;
type MarkColumn = keyof typeof widths;
const columnIds = Object.keys(widths) as MarkColumn[];

/** Headings of the sheet Client marks, which the reader of sheets knows. */
export function markHeadings(language: Language): Readonly<Record<MarkColumn, string>> {
  return deskWords(language).clientMarks.columns;
}

/** The language our marks are kept in; `undefined` where the workbook has none yet. */
export function languageOfMarks(workbook: WorkbookCells): Language | undefined {
  const sheet = ownSheet(workbook, "client_marks");
  if (sheet === undefined) return undefined;
  const view = { sheet, texts: workbook.texts };
  return languages.find(
    (language) => findOwnTable(view, Object.values(markHeadings(language))) !== undefined,
  );
}

/**
 * New rows of Client marks, as a sheet of these rows alone: a host adds them below what stands
 * there, by heading, and makes the sheet where there is none.
 *
 * @param language - of the sheet that is there, or of a new one
 * @param entries - in the order they were decided
 */
export function planClientMarks(language: Language, entries: readonly MarkEntry[]): SheetPlan {
  const say = deskWords(language).clientMarks;
  const words = wordsIn(language);
  return {
    role: "client_marks",
    name: say.sheetName,
    lines: [{ text: say.title, style: "title" }],
    table: {
      name: "ClientMarks",
      columns: columnIds.map((id) => markColumn(id, say.columns[id])),
      rows: entries.map((entry) => {
        const cells = markCells(entry, words);
        return columnIds.map((id) => cells[id]);
      }),
    },
    print: {
      orientation: "landscape",
      repeatHeader: true,
      pageBreaksBefore: [],
      footer: say.footer,
    },
  };
}

function markColumn(id: MarkColumn, header: string): TableColumn {
  const kind = id === "until" || id === "on" ? "date" : "text";
  return { header, width: widths[id], kind, ...(id === "note" ? { wrap: true } : {}) };
}

function markCells(entry: MarkEntry, words: Words): Readonly<Record<MarkColumn, PlannedCell>> {
  const { until, on, mark } = entry;
  return {
    key: entry.key,
    clientId: entry.clientId ?? null,
    client: entry.client,
    phone: entry.phone,
    mark: words.marks[mark],
    value: entry.value,
    until: until === undefined ? null : { on: until },
    by: entry.by,
    on: { on },
    note: entry.note,
  };
}
