import { noDay, type Day } from "../../core/calendar/day";
import { simplified } from "../cells/simplified";
import type { Banner } from "./bannerText";
import { cellAt, columnLetter, type SheetView } from "./cellAccess";
import { columnContext, type WorkbookContext } from "./columnContext";
import { columnProfile } from "./columnProfile";
import { dayOrderOf } from "./dayOrder";
import { columnOfField, readerOf } from "./fieldReaders";
import { dateFields, type SheetKind } from "./fieldKinds";
import {
  addPayments,
  amountFromPaid,
  joinNames,
  remainingSessions,
  wechatLikePhone,
  type DraftFinish,
} from "./finishDraft";
import type { LedgerCode } from "./ledgerLine";
import { readColumn } from "./readColumn";
import { columnShapes, type RecordColumn } from "./recordShapes";
import { rowKinds, rowState, type RowKinds } from "./rowKinds";
import type { SheetLedger } from "./sheetLedger";
import type { MappedColumn, SheetTable } from "./tableColumns";
import { TableDraft } from "./tableDraft";
import type { TextTable } from "./textTable";
import { usableRows } from "./usableRows";
import { cellKind } from "./workbookCells";

/** What reading a table needs besides the table. */
export interface TableJob {
  readonly view: SheetView;
  readonly numberFormats: readonly string[];
  readonly table: SheetTable;
  readonly workbook: WorkbookContext;
  readonly texts: TextTable;
  readonly ledger: SheetLedger;
  /** Year and month the sheet's name, its neighbours or a title give. */
  readonly named: Banner;
  /** What the manager settled about columns, by letter. */
  readonly dayOrders: Readonly<Record<string, "dayFirst" | "monthFirst" | "yearFirst">>;
  /** The client of a card whose name stands outside the table. */
  readonly client?: ReadonlyMap<RecordColumn, number>;
}

/** A question the manager is asked once for a whole column. */
export interface ColumnQuestion {
  readonly column: string;
  readonly field: string;
  readonly code: LedgerCode;
  readonly cells: number;
  readonly samples: readonly string[];
}

export interface SkippedRow {
  readonly sheetRow: number;
  readonly reason: LedgerCode;
}

/** A table read: its records, still as columns of their own. */
export interface ReadTable {
  readonly kind: SheetKind;
  readonly draft: TableDraft;
  readonly usedRows: Int32Array;
  readonly skipped: readonly SkippedRow[];
  readonly questions: readonly ColumnQuestion[];
  readonly filled: readonly FilledCell[];
}

/** A cell that took its value from the row above. */
export interface FilledCell {
  readonly column: string;
  readonly sheetRow: number;
  readonly fromSheetRow: number;
}

/** Questions about these are asked once a column, not once a cell. */
const columnQuestions: ReadonlySet<LedgerCode> = new Set([
  "AMBIGUOUS_DATE",
  "NEEDS_YEAR",
  "AMBIGUOUS_NUMBER",
  "UNKNOWN_UNIT",
]);

/** Fields whose merged cell stands for each of its rows; an amount over three rows is one amount. */
const fillsMerged: ReadonlySet<string> = new Set([
  "text",
  "day",
  "code",
  "answer",
  "birthday",
  "bits",
]);

/** Reads every row of a table into columns, and says of every other row why it is none. */
export function readTable(job: TableJob): ReadTable {
  const kinds = rowKinds(job.view, job.table);
  const { rowIndexes, skipped } = recordRows(job, kinds);
  const draft = new TableDraft(
    job.table.firstRowIndex,
    Math.max(0, job.table.lastRowIndex - job.table.firstRowIndex + 1),
  );
  const questions: ColumnQuestion[] = [];
  const filled: FilledCell[] = [];
  readColumns(job, { kinds, rowIndexes, draft, questions, filled });
  const context = {
    asOf: job.workbook.asOf,
    region: job.workbook.region,
    dateSystem: job.workbook.dateSystem,
  };
  const finish: DraftFinish = {
    view: job.view,
    kind: job.table.kind,
    columns: job.table.columns,
    draft,
    texts: job.texts,
    rowIndexes,
    context,
  };
  for (const [column, textIndex] of job.client ?? [])
    (draft.column(column) as Int32Array).fill(textIndex);
  joinNames(finish);
  addPayments(finish);
  draft.fillFromAside();
  amountFromPaid(finish);
  remainingSessions(finish, (rowIndex) =>
    job.ledger.note(rowIndex, "INCONSISTENT", cellOf(job, rowIndex, "qtyRemaining")),
  );
  wechatLikePhone(finish);
  const usedRows = usableRows({ job, kinds, rowIndexes, draft, filled });
  for (const rowIndex of usedRows) job.ledger.use(rowIndex);
  return { kind: job.table.kind, draft, usedRows, skipped, questions, filled };
}

interface ReadingState {
  readonly kinds: RowKinds;
  readonly rowIndexes: Int32Array;
  readonly draft: TableDraft;
  readonly questions: ColumnQuestion[];
  readonly filled: FilledCell[];
}

function recordRows(
  job: TableJob,
  kinds: RowKinds,
): { rowIndexes: Int32Array; skipped: SkippedRow[] } {
  const { firstRowIndex, lastRowIndex } = job.table;
  const rowIndexes = new Int32Array(Math.max(0, lastRowIndex - firstRowIndex + 1));
  const skipped: SkippedRow[] = [];
  let count = 0;
  for (let rowIndex = firstRowIndex; rowIndex <= lastRowIndex; rowIndex++) {
    const state = kinds.states[rowIndex] ?? rowState.blank;
    if (state === rowState.blank) continue;
    job.ledger.count(rowIndex);
    if (state === rowState.record) {
      rowIndexes[count++] = rowIndex;
      continue;
    }
    const reason = kinds.reasons[state - rowState.reason] ?? "note";
    skipped.push({ sheetRow: rowIndex + 1, reason });
    job.ledger.note(rowIndex, reason, firstCell(job, rowIndex));
  }
  return { rowIndexes: rowIndexes.slice(0, count), skipped };
}

/** What stands first in a row, so that a person recognises it. */
function firstCell(
  { view, table }: TableJob,
  rowIndex: number,
): { column: string; field: string; raw: string } | undefined {
  for (const { columnIndex, field } of table.columns) {
    const raw = cellAt(view, rowIndex, columnIndex);
    if (raw === null || raw === "") continue;
    return {
      column: columnLetter(columnIndex),
      field,
      raw: typeof raw === "object" ? raw.error : String(raw),
    };
  }
  return undefined;
}

export function cellOf(
  job: TableJob,
  rowIndex: number,
  field: string,
): { column: string; field: string; raw: string } | undefined {
  const column = job.table.columns.find(
    (mapped) => mapped.field === field || columnOfField(mapped.field, job.table.kind) === field,
  );
  if (column === undefined) return undefined;
  const raw = cellAt(job.view, rowIndex, column.columnIndex);
  const shown = raw === null ? "" : typeof raw === "object" ? raw.error : String(raw);
  return { column: columnLetter(column.columnIndex), field: column.field, raw: shown };
}

/** Days first: a status is read against the day of its row. */
function readColumns(job: TableJob, state: ReadingState): void {
  const read = new Set<RecordColumn>();
  const days = job.table.columns.filter((column) => shapeOf(column, job) === "day");
  const others = job.table.columns.filter((column) => shapeOf(column, job) !== "day");
  const isLunarRow = lunarRows(job);
  const first = orderedByDay(days, job.table.kind);
  for (const column of [...first, ...others]) {
    const target = columnOfField(column.field, job.table.kind);
    const reader = readerOf(column.field, job.table.kind);
    if (target === undefined || reader === undefined) continue;
    const profile = columnProfile(
      job.view.sheet,
      column.columnIndex,
      job.table.firstRowIndex,
      job.view.texts,
      job.numberFormats,
    );
    const letter = columnLetter(column.columnIndex);
    const order =
      job.dayOrders[letter] ??
      dayOrderOf(
        job.view.sheet.columns[column.columnIndex],
        job.view.texts,
        job.table.firstRowIndex,
        job.table.lastRowIndex,
      );
    const isDay = columnShapes[target] === "day";
    const problems = readColumn({
      view: job.view,
      numberFormats: job.numberFormats,
      column,
      target,
      reader,
      context: {
        ...columnContext(job.workbook, column, profile, isDay ? order : undefined),
        ...(isDay ? job.named : {}),
      },
      draft: state.draft,
      texts: job.texts,
      ledger: job.ledger,
      rowIndexes: state.rowIndexes,
      mergedFrom: mergedRows(job, column, target, state.filled),
      banners: state.kinds.banners,
      dayOfRow: dayOfRow(state.draft, first, column, job.table.kind),
      isLunarRow: target === "birthday" ? isLunarRow : undefined,
      fillsBlanks: read.has(target) && column.field !== "staffStatus",
    });
    read.add(target);
    for (const [code, cells] of problems) {
      if (columnQuestions.has(code))
        state.questions.push({
          column: letter,
          field: column.field,
          code,
          cells,
          samples: profile.samples,
        });
    }
  }
}

function shapeOf(column: MappedColumn, job: TableJob): string | undefined {
  const target = columnOfField(column.field, job.table.kind);
  return target === undefined ? undefined : columnShapes[target];
}

/** The kind's own day before its other days. */
function orderedByDay(days: readonly MappedColumn[], kind: SheetKind): readonly MappedColumn[] {
  const own = dateFields[kind]?.[0];
  return [
    ...days.filter(({ field }) => field === own),
    ...days.filter(({ field }) => field !== own),
  ];
}

/** The day already read for a row: the first of the columns of days before this one. */
function dayOfRow(
  draft: TableDraft,
  days: readonly MappedColumn[],
  column: MappedColumn,
  kind: SheetKind,
): ((rowIndex: number) => Day | undefined) | undefined {
  const earlier = days.slice(0, days.includes(column) ? days.indexOf(column) : days.length);
  const target = earlier
    .map(({ field }) => columnOfField(field, kind))
    .find((name) => name !== undefined);
  if (target === undefined) return undefined;
  const values = draft.column(target) as Int32Array;
  return (rowIndex) => {
    const on = values[rowIndex - draft.firstRowIndex];
    return on === undefined || on === noDay ? undefined : (on as Day);
  };
}

/** Which rows say 农历 in a column of their own. */
function lunarRows({ view, table }: TableJob): ((rowIndex: number) => boolean) | undefined {
  const calendar = table.columns.find(({ field }) => field === "birthdayCalendar");
  if (calendar === undefined) return undefined;
  const asked = /是否/.test(calendar.header);
  return (rowIndex) => {
    const raw = cellAt(view, rowIndex, calendar.columnIndex);
    const text = typeof raw === "string" ? simplified(raw.trim()) : "";
    return (
      /农|阴|旧|lunar/i.test(text) || (asked && (raw === true || /^(?:是|y|yes|√)$/i.test(text)))
    );
  };
}

/** Rows below the first of a merged area, and the row whose cell holds their value. */
function mergedRows(
  job: TableJob,
  column: MappedColumn,
  target: RecordColumn,
  filled: FilledCell[],
): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  if (!fillsMerged.has(columnShapes[target])) return rows;
  const { table, view } = job;
  for (const area of view.sheet.merges) {
    const covers =
      area.firstColumnIndex <= column.columnIndex && column.columnIndex <= area.lastColumnIndex;
    if (
      !covers ||
      area.firstColumnIndex !== column.columnIndex ||
      area.firstRowIndex < table.firstRowIndex
    )
      continue;
    for (
      let rowIndex = area.firstRowIndex + 1;
      rowIndex <= Math.min(area.lastRowIndex, table.lastRowIndex);
      rowIndex++
    ) {
      if (view.sheet.columns[column.columnIndex]?.kinds[rowIndex] !== cellKind.blank) continue;
      rows.set(rowIndex, area.firstRowIndex);
      filled.push({
        column: columnLetter(column.columnIndex),
        sheetRow: rowIndex + 1,
        fromSheetRow: area.firstRowIndex + 1,
      });
    }
  }
  return rows;
}
