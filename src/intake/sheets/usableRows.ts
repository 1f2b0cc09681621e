import { noDay } from "../../core/calendar/day";
import { at } from "../../core/clients/at";
import { rowsASlice, type Sliced } from "../../core/sliced";
import { appointmentStatuses } from "../../core/clients/codes";
import { noText } from "../../core/clients/columns";
import { isOwnKind } from "../../core/clients/records";
import type { SheetKind } from "./fieldKinds";
import { prepareDays, type RowCheck } from "./rowDays";
import { cellOf, type TableJob } from "./tableJob";
import { kindColumns } from "./kindColumns";
import { columnShapes, type RecordColumn } from "./recordShapes";
import { isBlankAt, type TableDraft } from "./tableDraft";

const clientColumns: readonly RecordColumn[] = [
  "clientId",
  "memberCardNo",
  "phone",
  "phone2",
  "clientName",
  "partialName",
];

/** Kinds of what has happened: a row dated after asOf is shown and not used (D1). */
const happened: ReadonlySet<SheetKind> = new Set(["purchases", "visits", "deposits", "calls"]);

/** Days on other rows that lie in the past; a later one is shown and left out. */
const pastDays: readonly RecordColumn[] = [
  "lastVisitDate",
  "joinDate",
  "treatmentDate",
  "visitDate",
  "purchaseDate",
];

/** Second numbers that belong to somebody else and never stand in for hers. */
const notHerNumber =
  /紧急|緊急|家属|家屬|家人|配偶|老公|先生|陪护|公司|emergency|husband|spouse|partner|work/i;

/**
 * Decides which rows become records: they say who, and, for what happened on a day, when.
 *
 * A purchase or visit without a name still counts as one and is shown (MISSING_NAME); the name of
 * the row above is never taken for it. A blank day is taken from the row above, and shown.
 *
 * @returns the rows used, from the top; every other row has a line in the ledger
 */
export function* usableRows(check: RowCheck): Sliced<Int32Array> {
  const { rowIndexes, job } = check;
  const dayColumn = prepareDays(check);
  yield;
  secondNumbers(check);
  const isUsable = job.table.kind === "staff" ? staffCheck(check) : recordCheck(check, dayColumn);
  const used = new Int32Array(rowIndexes.length);
  let count = 0;
  const take = (from: number, to: number): void => {
    for (let order = from; order < to; order++) {
      const rowIndex = at(rowIndexes, order);
      if (isUsable(rowIndex)) used[count++] = rowIndex;
    }
  };
  for (let from = 0; from < rowIndexes.length; from += rowsASlice) {
    take(from, Math.min(from + rowsASlice, rowIndexes.length));
    yield;
  }
  return used.subarray(0, count);
}

/** Where only her second number is there, it is the one to call. */
function secondNumbers({ job, draft, rowIndexes }: RowCheck): void {
  const second = draft.columns.get("phone2") as Int32Array | undefined;
  const column = job.table.columns.find(({ field }) => field === "phone2");
  if (second === undefined || column === undefined || notHerNumber.test(column.header)) return;
  const first = draft.column("phone") as Int32Array;
  for (const rowIndex of rowIndexes) {
    const place = rowIndex - draft.firstRowIndex;
    if (first[place] !== noText || second[place] === noText) continue;
    first[place] = second[place] ?? noText;
    job.ledger.note(rowIndex, "SECOND_NUMBER_USED", cellOf(job, rowIndex, "phone2"));
  }
}

function staffCheck({ job, draft }: RowCheck): (rowIndex: number) => boolean {
  return (rowIndex) => {
    if (!draft.isBlank("staffName", rowIndex - draft.firstRowIndex)) return true;
    job.ledger.note(rowIndex, "MISSING_NAME");
    return false;
  };
}

/** The columns are looked up once, as a million rows are asked. */
function recordCheck(
  check: RowCheck,
  dayColumn: RecordColumn | undefined,
): (rowIndex: number) => boolean {
  const { job, draft } = check;
  const { kind } = job.table;
  const keys = presentColumns(draft, clientColumns).map(({ values }) => values);
  const past = presentColumns(draft, pastDays).filter(({ column }) => column !== dayColumn);
  const days =
    dayColumn === undefined
      ? undefined
      : { column: dayColumn, values: draft.column(dayColumn) as Int32Array };
  const strangers = job.ledger.rowsWithProblem("clientName");
  return (rowIndex) => {
    const place = rowIndex - draft.firstRowIndex;
    const isNamed = isAnySaid(keys, place);
    const isStranger = strangers.size > 0 && strangers.has(rowIndex);
    if (isStranger && isTest(job, rowIndex)) return false;
    if (kind === "clients" && !isNamed) {
      if (!isStranger) job.ledger.note(rowIndex, "UNREADABLE_CLIENT", firstKeyCell(job, rowIndex));
      return false;
    }
    if (kind !== "clients" && days !== undefined && !hasUsableDay(check, rowIndex, days))
      return false;
    if (isNamed) leaveOutFutureDays(check, rowIndex, past);
    return isNamed || (!isStranger && staysWithoutName(check, rowIndex, dayColumn));
  };
}

function isAnySaid(columns: readonly Int32Array[], place: number): boolean {
  for (const column of columns) if (column[place] !== noText) return true;
  return false;
}

/** A trial entry is nobody, whatever number it has; a walk-in with a number can be called. */
function isTest(job: TableJob, rowIndex: number): boolean {
  return /^\s*(?:测试|測試|test)/i.test(cellOf(job, rowIndex, "clientName")?.raw ?? "");
}

/** 散客 and 测试 are nobody; a blank may be somebody. */
function staysWithoutName(
  check: RowCheck,
  rowIndex: number,
  dayColumn: RecordColumn | undefined,
): boolean {
  const { job, draft } = check;
  job.ledger.note(rowIndex, "MISSING_NAME", firstKeyCell(job, rowIndex));
  return !isOwnKind(job.table.kind) && saysMore(check, rowIndex - draft.firstRowIndex, dayColumn);
}

interface PresentColumn {
  readonly column: RecordColumn;
  readonly values: Int32Array;
}

/** Columns of texts or days that the table has. */
function presentColumns(draft: TableDraft, columns: readonly RecordColumn[]): PresentColumn[] {
  return columns.flatMap((column) => {
    const values = draft.columns.get(column) as Int32Array | undefined;
    return values === undefined ? [] : [{ column, values }];
  });
}

function firstKeyCell(job: TableJob, rowIndex: number): ReturnType<typeof cellOf> {
  return clientColumns
    .map((column) => cellOf(job, rowIndex, column))
    .find((cell) => cell !== undefined);
}

function hasUsableDay(
  { job, draft }: RowCheck,
  rowIndex: number,
  { column: dayColumn, values }: PresentColumn,
): boolean {
  const place = rowIndex - draft.firstRowIndex;
  const on = values[place] ?? noDay;
  if (on === noDay) {
    const told =
      job.table.dayMayMiss === true || job.ledger.rowsWithProblem(dayColumn).has(rowIndex);
    if (!told) job.ledger.note(rowIndex, "MISSING", cellOf(job, rowIndex, dayColumn));
    return false;
  }
  if (on <= job.workbook.asOf || !happened.has(job.table.kind) || isPlanned(draft, place))
    return true;
  job.ledger.note(rowIndex, "FUTURE_DATE", cellOf(job, rowIndex, dayColumn));
  return false;
}

/** A row that says it has not happened may lie ahead. */
function isPlanned(draft: TableDraft, place: number): boolean {
  const status = draft.columns.get("appointmentStatus")?.[place];
  if (typeof status !== "number" || status === 0) return false;
  const word = appointmentStatuses[status - 1];
  return word !== "arrived" && word !== "completed";
}

function leaveOutFutureDays(
  { job, draft }: RowCheck,
  rowIndex: number,
  past: readonly PresentColumn[],
): void {
  const place = rowIndex - draft.firstRowIndex;
  for (const { column, values } of past) {
    if ((values[place] ?? noDay) <= job.workbook.asOf) continue;
    values[place] = noDay;
    job.ledger.note(rowIndex, "FUTURE_DATE", cellOf(job, rowIndex, column));
  }
}

/** Whether the row tells more than its day: a treatment, an amount, a result. */
function saysMore(
  { job, draft }: RowCheck,
  place: number,
  dayColumn: RecordColumn | undefined,
): boolean {
  return kindColumns[job.table.kind].some((name) => {
    const column = draft.columns.get(name);
    return (
      column !== undefined &&
      name !== dayColumn &&
      name !== "store" &&
      !isBlankAt(column, columnShapes[name], place)
    );
  });
}
