import type { Day } from "../../core/calendar/day";
import { rawText, type CellContext, type RawCell } from "../cells/reading";
import { cellAt, columnLetter } from "./cellAccess";
import type { CellWrite } from "./cellWrites";
import type { ColumnJob } from "./columnJob";
import type { BoundWrite, Outcome } from "./columnOutcome";
import type { LedgerCode } from "./ledgerLine";
import { PlainNumbers } from "./plainNumbers";
import { columnShapes, type ColumnShape, type RecordColumn } from "./recordShapes";
import type { DraftColumn } from "./tableDraft";
import { cellKind, type CellColumn } from "./workbookCells";

/**
 * Reads a column into the draft, row by row; equal texts are read once.
 *
 * @returns per problem code, how many cells have it (for questions asked once a column)
 */
export function readColumn(job: ColumnJob): ReadonlyMap<LedgerCode, number> {
  return new ColumnPass(job).run();
}

class ColumnPass {
  private readonly job: ColumnJob;
  private readonly column: CellColumn | undefined;
  private readonly shape: ColumnShape;
  private readonly target: DraftColumn;
  private readonly byText = new Map<number, Map<number, Outcome>>();
  private readonly byNumber = new Map<string, Outcome>();
  private readonly problems = new Map<LedgerCode, number>();
  private readonly letter: string;
  private readonly plain: PlainNumbers;
  private lastOn: Day | undefined;
  private year: number | undefined;
  private month: number | undefined;
  private bannerPlace = 0;
  private lastPlace = -1;

  constructor(job: ColumnJob) {
    this.job = job;
    this.column = job.view.sheet.columns[job.column.columnIndex];
    this.shape = columnShapes[job.target];
    this.target = job.draft.column(job.target);
    this.letter = columnLetter(job.column.columnIndex);
    this.plain = new PlainNumbers(this.shape, job.numberFormats, job.context);
    this.year = job.context.year;
    this.month = job.context.month;
  }

  run(): ReadonlyMap<LedgerCode, number> {
    const { rowIndexes, draft, mergedFrom, fillsBlanks, target } = this.job;
    for (const rowIndex of rowIndexes) {
      this.passBanners(rowIndex);
      const place = rowIndex - draft.firstRowIndex;
      if (fillsBlanks && !draft.isBlank(target, place)) continue;
      const source = mergedFrom.size === 0 ? rowIndex : (mergedFrom.get(rowIndex) ?? rowIndex);
      this.readCell(rowIndex, source, place);
    }
    return this.problems;
  }

  private passBanners(rowIndex: number): void {
    const { banners } = this.job;
    for (
      let next = banners[this.bannerPlace];
      next !== undefined && next.rowIndex < rowIndex;
      next = banners[this.bannerPlace]
    ) {
      if (next.banner.year !== undefined) this.year = next.banner.year;
      else if (this.month === 12 && next.banner.month === 1 && this.year !== undefined) this.year++;
      if (next.banner.month !== undefined) this.month = next.banner.month;
      if (this.year !== undefined) this.lastOn = undefined;
      this.bannerPlace++;
    }
  }

  private readCell(rowIndex: number, sourceRowIndex: number, place: number): void {
    const kind = this.column?.kinds[sourceRowIndex] ?? cellKind.blank;
    if (kind === cellKind.blank) return;
    const value = this.column?.values[sourceRowIndex] ?? 0;
    if (kind === cellKind.number && this.writePlainNumber(value, sourceRowIndex, place)) return;
    const outcome =
      kind === cellKind.text
        ? this.outcomeOfText(value, rowIndex)
        : this.outcomeOfOther(sourceRowIndex, rowIndex);
    for (const write of outcome.writes) write.target[place] = write.value as never;
    if (outcome.codes.includes("DITTO")) this.copyFromAbove(place);
    this.lastPlace = place;
    if (this.shape === "day" && outcome.writes.length > 0) this.lastOn = this.target[place] as Day;
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

  /** Numbers that can only be what their column says take no reader. */
  private writePlainNumber(value: number, rowIndex: number, place: number): boolean {
    const format = this.column?.formats[rowIndex] ?? 0;
    const plain = this.plain.valueOf(value, format);
    if (plain === undefined) return false;
    this.target[place] = plain as never;
    if (this.shape === "day") this.lastOn = plain as Day;
    return true;
  }

  private outcomeOfText(textIndex: number, rowIndex: number): Outcome {
    const text = this.job.view.texts[textIndex] ?? "";
    if (this.shape === "day") return this.outcomeOfDay(textIndex, text, rowIndex);
    const bucket = this.bucketOf(rowIndex);
    const memo = this.memoOf(bucket);
    const known = memo.get(textIndex);
    if (known !== undefined) return known;
    const outcome = this.outcomeOf(text, this.contextOfRow(rowIndex));
    if (this.job.target !== "callOutcome" || !/\d/.test(text)) memo.set(textIndex, outcome);
    return outcome;
  }

  /** A whole date is the same everywhere; a part of one depends on what stands above it. */
  private outcomeOfDay(textIndex: number, text: string, rowIndex: number): Outcome {
    const memo = this.memoOf(0);
    let outcome = memo.get(textIndex);
    if (outcome === undefined) {
      outcome = this.outcomeOf(text, this.job.context);
      memo.set(textIndex, outcome);
    }
    return outcome.isProblem ? this.outcomeOfPartialDay(text, rowIndex, outcome) : outcome;
  }

  private outcomeOfPartialDay(text: string, rowIndex: number, plain: Outcome): Outcome {
    const parts = this.partsOfDay(rowIndex);
    if (Object.keys(parts).length === 0) return plain;
    return this.outcomeOf(text, { ...this.job.context, ...parts });
  }

  private outcomeOfOther(sourceRowIndex: number, rowIndex: number): Outcome {
    const { view, numberFormats } = this.job;
    const raw = cellAt(view, sourceRowIndex, this.job.column.columnIndex);
    const numberFormat = numberFormats[this.column?.formats[sourceRowIndex] ?? 0] ?? "General";
    const context = { ...this.contextOfRow(rowIndex), numberFormat };
    if (this.shape === "day")
      return this.outcomeOf(raw, { ...context, ...this.partsOfDay(rowIndex) });
    const key = `${rawText(raw)}\n${numberFormat}\n${this.bucketOf(rowIndex)}`;
    const known = this.byNumber.get(key);
    if (known !== undefined) return known;
    const outcome = this.outcomeOf(raw, context);
    this.byNumber.set(key, outcome);
    return outcome;
  }

  private memoOf(bucket: number): Map<number, Outcome> {
    const known = this.byText.get(bucket);
    if (known !== undefined) return known;
    const memo = new Map<number, Outcome>();
    this.byText.set(bucket, memo);
    return memo;
  }

  private partsOfDay(rowIndex: number): Partial<CellContext> {
    const wholeYear = this.year !== undefined && this.month === undefined;
    const previousOn = wholeYear ? undefined : (this.lastOn ?? this.job.dayOfRow?.(rowIndex));
    return {
      ...(this.year === undefined ? {} : { year: this.year }),
      ...(this.month === undefined ? {} : { month: this.month }),
      ...(previousOn === undefined ? {} : { previousOn }),
    };
  }

  private contextOfRow(rowIndex: number): CellContext {
    const { context, dayOfRow, isLunarRow } = this.job;
    if (isLunarRow?.(rowIndex) === true) return { ...context, header: "农历生日" };
    const rowOn = this.shape === "day" ? undefined : dayOfRow?.(rowIndex);
    return rowOn === undefined ? context : { ...context, rowOn };
  }

  /** Rows whose cells read alike: by calendar for birthdays, before or after asOf for a status. */
  private bucketOf(rowIndex: number): number {
    const { isLunarRow, dayOfRow, context } = this.job;
    if (isLunarRow?.(rowIndex) === true) return 1;
    const on = this.shape === "code" ? dayOfRow?.(rowIndex) : undefined;
    if (on === undefined) return 0;
    return on < context.asOf ? 2 : 3;
  }

  private outcomeOf(raw: RawCell, context: CellContext): Outcome {
    const reading = this.job.reader(raw, context);
    if (reading.kind === "problem") {
      return { writes: [], codes: [reading.problem.code], isProblem: true, hidesRaw: false };
    }
    const writes = reading.kind === "value" ? reading.value.map((write) => this.bind(write)) : [];
    return {
      writes,
      codes: reading.flags,
      isProblem: false,
      hidesRaw: reading.flags.includes("SENSITIVE_ID"),
    };
  }

  private bind({ column, value, aside }: CellWrite): BoundWrite {
    const { draft, texts } = this.job;
    const target = aside === true ? draft.asideColumn(column) : draft.column(column);
    if (typeof value === "string") return { target, value: texts.indexOf(value) };
    if (Array.isArray(value))
      return { target, value: (value as readonly string[]).map((text) => texts.indexOf(text)) };
    return { target, value };
  }

  private tell(outcome: Outcome, rowIndex: number, sourceRowIndex: number): void {
    const raw = outcome.hidesRaw
      ? ""
      : rawText(cellAt(this.job.view, sourceRowIndex, this.job.column.columnIndex));
    for (const code of outcome.codes) {
      if (outcome.isProblem) this.job.ledger.problem(rowIndex, this.job.target);
      if (outcome.isProblem) this.problems.set(code, (this.problems.get(code) ?? 0) + 1);
      this.job.ledger.note(rowIndex, code, {
        column: this.letter,
        field: this.job.column.field,
        raw,
      });
    }
  }
}
