import { at } from "../../core/clients/at";
import { cellAt, columnLetter } from "./cellAccess";
import {
  addPayments,
  amountFromPaid,
  joinNames,
  remainingSessions,
  wechatLikePhone,
  type DraftFinish,
} from "./finishDraft";
import { readColumns } from "./readTableColumns";
import { rowKinds, rowState, type RowKinds } from "./rowKinds";
import { TableDraft } from "./tableDraft";
import {
  cellOf,
  type ColumnQuestion,
  type FilledCell,
  type ReadTable,
  type SkippedRow,
  type TableJob,
} from "./tableJob";
import { usableRows } from "./usableRows";

/** Reads every row of a table into columns, and says of every other row why it is none. */
export function readTable(job: TableJob): ReadTable {
  const context = {
    asOf: job.workbook.asOf,
    region: job.workbook.region,
    dateSystem: job.workbook.dateSystem,
  };
  const kinds = rowKinds(job.view, job.table, { words: job.texts.rowWords, dates: context });
  const { rowIndexes, skipped } = recordRows(job, kinds);
  const draft = new TableDraft(
    job.table.firstRowIndex,
    Math.max(0, job.table.lastRowIndex - job.table.firstRowIndex + 1),
  );
  const questions: ColumnQuestion[] = [];
  const filled: FilledCell[] = [];
  readColumns(job, { kinds, rowIndexes, draft, questions, filled });
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
  for (let order = 0; order < usedRows.length; order++) job.ledger.use(at(usedRows, order));
  return { kind: job.table.kind, draft, usedRows, skipped, questions, filled };
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
