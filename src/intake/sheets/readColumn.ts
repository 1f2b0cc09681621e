import { at } from "../../core/clients/at";
import { rowsASlice, type Sliced } from "../../core/sliced";
import { shownText } from "../cells/shownText";
import { cellAt, columnLetter } from "./cellAccess";
import { CellOutcomes } from "./cellOutcomes";
import type { ColumnJob } from "./columnJob";
import type { Outcome } from "./columnOutcome";
import type { LedgerCode } from "./ledgerLine";
import { PlainNumbers } from "./plainNumbers";
import { columnShapes, type RecordColumn } from "./recordShapes";
import { rowBucket, RowSurroundings } from "./rowSurroundings";
import { isBlankAt, type DraftColumn } from "./tableDraft";
import { textEnd, type TextMemo } from "./textMemo";
import { cellKind, type CellColumn } from "./workbookCells";

/**
 * Reads a column into the draft, row by row; equal cells are read once.
 *
 * @returns per problem code, how many cells have it (for questions asked once a column)
 */
export function* readColumn(job: ColumnJob): Sliced<ReadonlyMap<LedgerCode, number>> {
  const column = job.view.sheet.columns[job.column.columnIndex];
  if (column === undefined) return new Map();
  const pass = new ColumnPass(job, column);
  for (let from = 0; from < job.rowIndexes.length; from += rowsASlice) {
    pass.run(from, Math.min(from + rowsASlice, job.rowIndexes.length));
    yield;
  }
  return pass.problems;
}

/** The columns that plain numbers and known texts go to. */
type NumberColumn = Int32Array | Float64Array | Uint8Array;

class ColumnPass {
  private readonly job: ColumnJob;
  private readonly column: CellColumn;
  private readonly target: DraftColumn;
  private readonly around: RowSurroundings;
  private readonly outcomes: CellOutcomes;
  private readonly plain: PlainNumbers;
  /** True when the same text may mean two things on two rows of this column. */
  private readonly hasBuckets: boolean;
  private readonly commonMemo: TextMemo;
  readonly problems = new Map<LedgerCode, number>();
  private lastPlace = -1;

  constructor(job: ColumnJob, column: CellColumn) {
    const shape = columnShapes[job.target];
    this.job = job;
    this.column = column;
    this.target = job.draft.column(job.target);
    this.around = new RowSurroundings(job);
    this.outcomes = new CellOutcomes(job, this.around);
    this.plain = new PlainNumbers(shape, job.numberFormats, job.context);
    this.hasBuckets = this.around.matter;
    this.commonMemo = this.outcomes.memoOf(rowBucket.any);
  }

  // Ten million cells pass here: no object is made for a cell that was seen before, and rows are
  // counted, as an iterator over them would make one for each.
  run(from: number, to: number): void {
    const { rowIndexes, draft, mergedFrom, fillsBlanks, target, banners } = this.job;
    const { kinds, values } = this.column;
    const shape = columnShapes[target];
    const hasMerges = mergedFrom.size > 0;
    const hasBanners = banners.length > 0;
    for (let order = from; order < to; order++) {
      const rowIndex = at(rowIndexes, order);
      const source = hasMerges ? (mergedFrom.get(rowIndex) ?? rowIndex) : rowIndex;
      const kind = kinds[source] ?? cellKind.blank;
      if (kind === cellKind.blank) continue;
      const place = rowIndex - draft.firstRowIndex;
      if (fillsBlanks && !isBlankAt(this.target, shape, place)) continue;
      if (hasBanners) this.around.enter(rowIndex);
      const value = values[source] ?? 0;
      if (kind === cellKind.text) this.readText(value, rowIndex, source);
      else if (kind !== cellKind.number || !this.writePlainNumber(value, source, place))
        this.write(this.outcomes.ofOther(this.column, source, rowIndex), rowIndex, source);
    }
  }

  private readText(textIndex: number, rowIndex: number, sourceRowIndex: number): void {
    const memo = this.hasBuckets
      ? this.outcomes.memoOf(this.around.bucketOf(rowIndex))
      : this.commonMemo;
    if (memo.ends[textIndex] === textEnd.unread) this.outcomes.learn(textIndex, rowIndex, memo);
    const end = memo.ends[textIndex];
    const place = rowIndex - this.job.draft.firstRowIndex;
    if (end === textEnd.value) this.writeNumber(memo.values[textIndex] ?? 0, place);
    else if (end === textEnd.nothing) this.lastPlace = place;
    else this.write(this.outcomes.ofText(textIndex, rowIndex, memo), rowIndex, sourceRowIndex);
  }

  /** Numbers that can only be what their column says take no reader. */
  private writePlainNumber(value: number, rowIndex: number, place: number): boolean {
    const plain = this.plain.valueOf(value, this.column.formats[rowIndex] ?? 0);
    if (plain === undefined) return false;
    this.writeNumber(plain, place);
    return true;
  }

  private writeNumber(value: number, place: number): void {
    (this.target as NumberColumn)[place] = value;
    this.lastPlace = place;
    this.around.passDay(place);
  }

  private write(outcome: Outcome, rowIndex: number, sourceRowIndex: number): void {
    const place = rowIndex - this.job.draft.firstRowIndex;
    for (const write of outcome.writes) write.target[place] = write.value as never;
    if (outcome.codes.includes("DITTO")) this.copyFromAbove(place);
    this.lastPlace = place;
    if (outcome.writes.length > 0) this.around.passDay(place);
    if (outcome.codes.length > 0) this.tell(outcome, rowIndex, sourceRowIndex);
  }

  /** 同上 repeats what the row above says. */
  private copyFromAbove(place: number): void {
    if (this.lastPlace < 0) return;
    const names: readonly RecordColumn[] =
      this.job.target === "clientName" ? ["clientName", "partialName"] : [this.job.target];
    for (const name of names) {
      const column = this.job.draft.columns.get(name);
      if (column !== undefined) column[place] = column[this.lastPlace] as never;
    }
  }

  private tell(outcome: Outcome, rowIndex: number, sourceRowIndex: number): void {
    const { column, target, ledger } = this.job;
    const raw = outcome.hidesRaw ? "" : this.shown(sourceRowIndex);
    for (const code of outcome.codes) {
      if (outcome.isProblem) ledger.problem(rowIndex, target);
      if (outcome.isProblem) this.problems.set(code, (this.problems.get(code) ?? 0) + 1);
      const letter = columnLetter(column.columnIndex);
      ledger.note(rowIndex, code, { column: letter, field: column.field, raw });
    }
  }
  private shown(rowIndex: number): string {
    const { view, column, numberFormats, context } = this.job;
    const numberFormat = numberFormats[this.column.formats[rowIndex] ?? 0];
    const raw = cellAt(view, rowIndex, column.columnIndex);
    return shownText(raw, { numberFormat, dateSystem: context.dateSystem });
  }
}
