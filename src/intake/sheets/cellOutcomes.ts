import type { CellContext } from "../cells/reading";
import { cellAt } from "./cellAccess";
import type { CellWrite, FieldReader } from "./cellWrites";
import type { ColumnJob } from "./columnJob";
import type { BoundWrite, Outcome } from "./columnOutcome";
import { columnShapes, type RecordColumn } from "./recordShapes";
import { NumberMemo } from "./numberMemo";
import { rowBucket, type RowSurroundings } from "./rowSurroundings";
import type { TextMemo } from "./textMemo";
import { cellKind, type CellColumn } from "./workbookCells";

type CellReading = ReturnType<FieldReader>;

/** Figures up to here may be a day of the month or "3.25", and lean on what stands above them. */
const largestPartOfDay = 31;

/** An id is what it says, whatever its header and sheet: a card on 24 monthly sheets is read once. */
const readAlike: ReadonlySet<RecordColumn> = new Set(["clientId", "memberCardNo"]);

const kindCount = Object.keys(cellKind).length;
const bucketCount = Object.keys(rowBucket).length;

/** As many different cells that lean on their row are remembered. */
const mostLeaningKept = 20_000;

/** Asks the reader of a column what its cells come to, each different cell once. */
export class CellOutcomes {
  private readonly job: ColumnJob;
  private readonly around: RowSurroundings;
  private readonly isDay: boolean;
  private readonly memos = new Map<number, TextMemo>();
  private readonly numbers = new Map<number, NumberMemo>();
  private readonly leaning = new Map<string, Outcome>();

  constructor(job: ColumnJob, around: RowSurroundings) {
    this.job = job;
    this.around = around;
    this.isDay = columnShapes[job.target] === "day";
  }

  /** The memo of the rows that read alike; empty at the first of them, unless sheets do too. */
  memoOf(bucket: number): TextMemo {
    let memo = this.memos.get(bucket);
    if (memo === undefined) {
      const { target, texts } = this.job;
      memo = readAlike.has(target) ? texts.lastingMemo(target) : texts.emptyMemo(bucket);
      this.memos.set(bucket, memo);
    }
    return memo;
  }

  /** Reads a text for the first time and notes what it comes to wherever it stands. */
  learn(textIndex: number, rowIndex: number, memo: TextMemo): void {
    const text = this.job.view.texts[textIndex] ?? "";
    if (this.leansOnRow(text)) return;
    const context = this.isDay ? this.job.context : this.around.contextOf(rowIndex);
    const reading = this.job.reader(text, context);
    const own = this.ownNumber(reading, textIndex);
    if (own !== undefined) memo.noteValue(textIndex, own);
    else memo.note(textIndex, this.outcomeOf(reading, textIndex));
  }

  /** What a text comes to that is more than a number for its column. */
  ofText(textIndex: number, rowIndex: number, memo: TextMemo): Outcome {
    const known = memo.outcomeOf(textIndex);
    if (known === undefined) return this.ofLeaning(textIndex, this.around.contextOf(rowIndex));
    return this.isDay && known.isProblem ? this.ofPartOfDay(textIndex, rowIndex, known) : known;
  }

  /** A number, an answer or an error. */
  ofOther(cells: CellColumn, sourceRowIndex: number, rowIndex: number): Outcome {
    const value = cells.values[sourceRowIndex] ?? 0;
    const kind = cells.kinds[sourceRowIndex] ?? cellKind.blank;
    const format = cells.formats[sourceRowIndex] ?? 0;
    const leans = this.isDay && (kind !== cellKind.number || value <= largestPartOfDay);
    const memo = leans ? undefined : this.numberMemo(kind, format, rowIndex);
    const known = memo?.outcomeOf(value);
    if (known !== undefined) return known;
    const { view, numberFormats, column } = this.job;
    const context = {
      ...this.around.contextOf(rowIndex),
      numberFormat: numberFormats[format] ?? "General",
      ...(this.isDay ? this.around.partsOfDay(rowIndex) : {}),
    };
    const raw = cellAt(view, sourceRowIndex, column.columnIndex);
    const outcome = this.outcomeOf(this.job.reader(raw, context));
    memo?.note(value, outcome);
    return outcome;
  }

  /** A whole date is the same everywhere; a part of one depends on what stands above it. */
  private ofPartOfDay(textIndex: number, rowIndex: number, whole: Outcome): Outcome {
    const parts = this.around.partsOfDay(rowIndex);
    if (Object.keys(parts).length === 0) return whole;
    return this.ofLeaning(textIndex, { ...this.job.context, ...parts });
  }

  /** A text that means one thing here and another further down. */
  private ofLeaning(textIndex: number, context: CellContext): Outcome {
    const { year, month, previousOn, rowOn } = context;
    const key = [textIndex, year, month, previousOn, rowOn].join(" ");
    const known = this.leaning.get(key);
    if (known !== undefined) return known;
    const text = this.job.view.texts[textIndex] ?? "";
    const outcome = this.outcomeOf(this.job.reader(text, context), textIndex);
    if (this.leaning.size >= mostLeaningKept) this.leaning.clear();
    this.leaning.set(key, outcome);
    return outcome;
  }

  private numberMemo(kind: number, format: number, rowIndex: number): NumberMemo {
    const bucket = this.around.matter ? this.around.bucketOf(rowIndex) : rowBucket.any;
    const key = (format * kindCount + kind) * bucketCount + bucket;
    let memo = this.numbers.get(key);
    if (memo === undefined) {
      memo = new NumberMemo();
      this.numbers.set(key, memo);
    }
    return memo;
  }

  /** An outcome with a day in it ("已约3.25") is read against the day of its row. */
  private leansOnRow(text: string): boolean {
    return this.job.target === "callOutcome" && /\d/.test(text);
  }

  /** The number a cell gives its own column, when it says nothing besides. */
  private ownNumber(reading: CellReading, textIndex: number): number | undefined {
    if (reading.kind !== "value" || reading.flags.length > 0) return undefined;
    const [only, second] = reading.value;
    if (only === undefined || second !== undefined) return undefined;
    if (only.column !== this.job.target || only.aside === true) return undefined;
    if (typeof only.value === "string") return this.job.texts.indexOf(only.value, textIndex);
    return typeof only.value === "number" ? only.value : undefined;
  }

  private outcomeOf(reading: CellReading, textIndex?: number): Outcome {
    if (reading.kind === "problem") {
      return { writes: [], codes: [reading.problem.code], isProblem: true, hidesRaw: false };
    }
    const writes =
      reading.kind === "value" ? reading.value.map((write) => this.bind(write, textIndex)) : [];
    return {
      writes,
      codes: reading.flags,
      isProblem: false,
      hidesRaw: reading.flags.includes("SENSITIVE_ID"),
    };
  }

  private bind({ column, value, aside }: CellWrite, textIndex: number | undefined): BoundWrite {
    const { draft, texts } = this.job;
    const target = aside === true ? draft.asideColumn(column) : draft.column(column);
    if (typeof value === "string") return { target, value: texts.indexOf(value, textIndex) };
    if (Array.isArray(value))
      return { target, value: (value as readonly string[]).map((text) => texts.indexOf(text)) };
    return { target, value };
  }
}
