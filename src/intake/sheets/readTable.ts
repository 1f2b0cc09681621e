import type { Sliced } from "../../core/sliced";
import { shownText } from "../cells/shownText";
import type { ClientHeadings } from "./clientHeadings";
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
import type { RecordColumn } from "./recordShapes";
import { rowReasons } from "./rowReasons";
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
export function* readTable(job: TableJob): Sliced<ReadTable> {
  const context = {
    asOf: job.workbook.asOf,
    region: job.workbook.region,
    dateSystem: job.workbook.dateSystem,
  };
  const kinds = yield* rowKinds(job.view, job.table, { words: job.texts.rowWords, dates: context });
  for (const rowIndex of job.headings?.keys() ?? []) kinds.states[rowIndex] = headingState;
  const { rowIndexes, skipped } = recordRows(job, kinds);
  yield;
  const draft = new TableDraft(
    job.table.firstRowIndex,
    Math.max(0, job.table.lastRowIndex - job.table.firstRowIndex + 1),
  );
  const questions: ColumnQuestion[] = [];
  const filled: FilledCell[] = [];
  yield* readColumns(job, { kinds, rowIndexes, draft, questions, filled });
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
  nameFromHeadings(job.headings, draft);
  joinNames(finish);
  addPayments(finish);
  draft.fillFromAside();
  amountFromPaid(finish);
  remainingSessions(finish, (rowIndex) =>
    job.ledger.note(rowIndex, "INCONSISTENT", cellOf(job, rowIndex, "qtyRemaining")),
  );
  wechatLikePhone(finish);
  yield;
  const usedRows = yield* usableRows({ job, kinds, rowIndexes, draft, filled });
  job.ledger.useAll(usedRows);
  return { kind: job.table.kind, draft, usedRows, skipped, questions, filled };
}

const headingState = rowState.reason + rowReasons.indexOf("banner");

/** Every row is that of the client named on the heading above it. */
function nameFromHeadings(headings: ClientHeadings | undefined, draft: TableDraft): void {
  if (headings === undefined) return;
  let client: ReadonlyMap<RecordColumn, number> = new Map();
  for (let place = 0; place < draft.count; place++) {
    client = headings.get(place + draft.firstRowIndex) ?? client;
    for (const [column, textIndex] of client)
      (draft.column(column) as Int32Array)[place] = textIndex;
  }
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
  return { rowIndexes: rowIndexes.subarray(0, count), skipped };
}

/** What stands first in a row, so that a person recognises it. */
function firstCell(
  { view, table, numberFormats, workbook }: TableJob,
  rowIndex: number,
): { column: string; field: string; raw: string } | undefined {
  for (const { columnIndex, field } of table.columns) {
    const raw = cellAt(view, rowIndex, columnIndex);
    if (raw === null || raw === "") continue;
    const numberFormat = numberFormats[view.sheet.columns[columnIndex]?.formats[rowIndex] ?? 0];
    const shown = shownText(raw, { numberFormat, dateSystem: workbook.dateSystem });
    return { column: columnLetter(columnIndex), field, raw: shown };
  }
  return undefined;
}
