import { noDay, type Day } from "../../core/calendar/day";
import type { Sliced } from "../../core/sliced";
import { simplified } from "../cells/simplified";
import { cellAt, columnLetter } from "./cellAccess";
import { columnContext, type DayOrder } from "./columnContext";
import { columnProfile } from "./columnProfile";
import { dayOrderOf } from "./dayOrder";
import { columnOfField, readerOf } from "./fieldReaders";
import { dateFields, type SheetKind } from "./fieldKinds";
import type { LedgerCode } from "./ledgerLine";
import { holdUnclear } from "./holdUnclear";
import { readColumn } from "./readColumn";
import { columnShapes, type RecordColumn } from "./recordShapes";
import type { RowKinds } from "./rowKinds";
import { speaksBeside } from "./safetyColumns";
import { soonerSymptom } from "./soonerSymptom";
import type { MappedColumn } from "./tableColumns";
import type { TableDraft } from "./tableDraft";
import type { ColumnQuestion, FilledCell, TableJob } from "./tableJob";
import { cellKind } from "./workbookCells";

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

/** What the columns of a table are read into. */
export interface ReadingState {
  readonly kinds: RowKinds;
  readonly rowIndexes: Int32Array;
  readonly draft: TableDraft;
  readonly questions: ColumnQuestion[];
  readonly filled: FilledCell[];
}

/** Days first: a status is read against the day of its row. */
export function* readColumns(job: TableJob, state: ReadingState): Sliced<void> {
  const read = new Set<RecordColumn>();
  const days = job.table.columns.filter((column) => shapeOf(column, job) === "day");
  const others = job.table.columns.filter((column) => shapeOf(column, job) !== "day");
  const isLunarRow = lunarRows(job);
  const isSooner = soonerSymptom(job.texts, job.workbook.redFlagsIn);
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
    const isDay = columnShapes[target] === "day";
    const order = isDay ? (job.dayOrders[letter] ?? settledOrder(job, column)) : undefined;
    const second = read.has(target) && speaksBeside(target) ? state.draft.another() : undefined;
    const problems = yield* readColumn({
      view: job.view,
      numberFormats: job.numberFormats,
      column,
      target,
      reader,
      context: {
        ...columnContext(job.workbook, column, profile, order),
        ...(isDay ? job.named : {}),
      },
      draft: second ?? state.draft,
      texts: job.texts,
      ledger: job.ledger,
      rowIndexes: state.rowIndexes,
      mergedFrom: mergedRows(job, column, target, state.filled),
      banners: state.kinds.banners,
      dayOfRow: dayOfRow(state.draft, first, column, job.table.kind),
      isLunarRow: target === "birthday" ? isLunarRow : undefined,
      fillsBlanks: second === undefined && read.has(target) && column.field !== "staffStatus",
    });
    if (target === "doNotContact") holdUnclear(job, column, second ?? state.draft);
    state.draft.addColumnsOf(second, isSooner);
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

function settledOrder(
  { view, table }: TableJob,
  { columnIndex }: MappedColumn,
): DayOrder | undefined {
  const cells = view.sheet.columns[columnIndex];
  return dayOrderOf(cells, view.texts, table.firstRowIndex, table.lastRowIndex);
}

function shapeOf(column: MappedColumn, job: TableJob): string | undefined {
  const target = columnOfField(column.field, job.table.kind);
  return target === undefined ? undefined : columnShapes[target];
}

/**
 * The kind's own day before its other days, and of two last visits the one that says so before
 * 最近消费: what is bought online is no arrival (D1).
 */
function orderedByDay(days: readonly MappedColumn[], kind: SheetKind): readonly MappedColumn[] {
  const own = dateFields[kind]?.[0];
  const rank = ({ field, header }: MappedColumn): number => {
    if (field === own) return 0;
    return field === "lastVisitDate" && spends.test(header) ? 2 : 1;
  };
  return [...days].sort((one, other) => rank(one) - rank(other));
}

const spends = /消费|消費|购|購|成交|purchase|order|spen[dt]|bought|sale/i;

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
  const asked = calendar.header.includes("是否");
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
