import { noDay } from "../../core/calendar/day";
import { appointmentStatuses } from "../../core/clients/codes";
import { noText } from "../../core/clients/columns";
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
export function usableRows(check: RowCheck): Int32Array {
  const { rowIndexes, job } = check;
  const dayColumn = prepareDays(check);
  secondNumbers(check);
  const used = new Int32Array(rowIndexes.length);
  let count = 0;
  for (const rowIndex of rowIndexes) {
    if (job.table.kind === "staff") {
      if (staffUsable(check, rowIndex)) used[count++] = rowIndex;
    } else if (isUsable(check, rowIndex, dayColumn)) used[count++] = rowIndex;
  }
  return used.slice(0, count);
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

function staffUsable({ job, draft }: RowCheck, rowIndex: number): boolean {
  if (!draft.isBlank("staffName", rowIndex - draft.firstRowIndex)) return true;
  job.ledger.note(rowIndex, "MISSING_NAME");
  return false;
}

function isUsable(check: RowCheck, rowIndex: number, dayColumn: RecordColumn | undefined): boolean {
  const { job, draft } = check;
  const place = rowIndex - draft.firstRowIndex;
  const { kind } = job.table;
  const named = clientColumns.some((column) => !draft.isBlank(column, place));
  if (kind === "clients") {
    if (!named) job.ledger.note(rowIndex, "UNREADABLE_CLIENT", firstKeyCell(job, rowIndex));
    if (named) leaveOutFutureDays(check, rowIndex);
    return named;
  }
  if (dayColumn !== undefined && !hasUsableDay(check, rowIndex, dayColumn)) return false;
  if (named) {
    leaveOutFutureDays(check, rowIndex, dayColumn);
    return true;
  }
  // 散客 and 测试 are nobody; a blank may be somebody.
  if (job.ledger.rowsWithProblem("clientName").has(rowIndex)) return false;
  job.ledger.note(rowIndex, "MISSING_NAME", firstKeyCell(job, rowIndex));
  return kind !== "marks" && saysMore(check, place, dayColumn);
}

function firstKeyCell(job: TableJob, rowIndex: number): ReturnType<typeof cellOf> {
  return clientColumns
    .map((column) => cellOf(job, rowIndex, column))
    .find((cell) => cell !== undefined);
}

function hasUsableDay(
  { job, draft }: RowCheck,
  rowIndex: number,
  dayColumn: RecordColumn,
): boolean {
  const place = rowIndex - draft.firstRowIndex;
  const on = (draft.column(dayColumn) as Int32Array)[place] ?? noDay;
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
  except?: RecordColumn,
): void {
  const place = rowIndex - draft.firstRowIndex;
  for (const column of pastDays) {
    const days = draft.columns.get(column) as Int32Array | undefined;
    if (days === undefined || column === except || (days[place] ?? noDay) <= job.workbook.asOf)
      continue;
    days[place] = noDay;
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
