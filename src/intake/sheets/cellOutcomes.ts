import { type CellContext, type RawCell } from "../cells/reading";
import { cellAt } from "./cellAccess";
import type { CellWrite } from "./cellWrites";
import type { ColumnJob } from "./columnJob";
import type { BoundWrite, Outcome } from "./columnOutcome";
import { columnShapes } from "./recordShapes";
import { rowBucket, type RowSurroundings } from "./rowSurroundings";
import type { DraftColumn } from "./tableDraft";
import type { TextMemo } from "./textMemo";
import { cellKind, type CellColumn } from "./workbookCells";

/** Figures up to here may be a day of the month or "3.25", and lean on what stands above them. */
const largestPartOfDay = 31;

const kindCount = Object.keys(cellKind).length;
const bucketCount = Object.keys(rowBucket).length;

/** A column with more different numbers than this is not worth remembering. */
const mostNumbersKept = 20_000;

/** Asks the reader of a column what its cells come to, each different cell once. */
export class CellOutcomes {
  private readonly job: ColumnJob;
  private readonly around: RowSurroundings;
  private readonly isDay: boolean;
  private readonly target: DraftColumn;
  private readonly memos = new Map<number, TextMemo>();
  private readonly numbers = new Map<number, Map<number, Outcome>>();

  constructor(job: ColumnJob, around: RowSurroundings) {
    this.job = job;
    this.around = around;
    this.isDay = columnShapes[job.target] === "day";
    this.target = job.draft.column(job.target);
  }

  /** The memo of the rows that read alike; empty where the column comes to the first of them. */
  memoOf(bucket: number): TextMemo {
    let memo = this.memos.get(bucket);
    if (memo === undefined) {
      memo = this.job.texts.emptyMemo(bucket);
      this.memos.set(bucket, memo);
    }
    return memo;
  }

  ofText(textIndex: number, rowIndex: number, memo: TextMemo): Outcome {
    const text = this.job.view.texts[textIndex] ?? "";
    let outcome = memo.outcomeOf(textIndex);
    if (outcome === undefined) {
      const context = this.isDay ? this.job.context : this.around.contextOf(rowIndex);
      outcome = this.read(text, context, textIndex);
      if (this.job.target !== "callOutcome" || !/\d/.test(text))
        memo.note(textIndex, outcome, this.ownNumber(outcome));
    }
    return this.isDay && outcome.isProblem ? this.ofPartOfDay(text, rowIndex, outcome) : outcome;
  }

  /** A number, an answer or an error. */
  ofOther(cells: CellColumn, sourceRowIndex: number, rowIndex: number): Outcome {
    const value = cells.values[sourceRowIndex] ?? 0;
    const kind = cells.kinds[sourceRowIndex] ?? cellKind.blank;
    const format = cells.formats[sourceRowIndex] ?? 0;
    const leans = this.isDay && (kind !== cellKind.number || value <= largestPartOfDay);
    const known = leans ? undefined : this.knownNumbers(kind, format, rowIndex);
    const before = known?.get(value);
    if (before !== undefined) return before;
    const { view, numberFormats, column } = this.job;
    const context = {
      ...this.around.contextOf(rowIndex),
      numberFormat: numberFormats[format] ?? "General",
      ...(this.isDay ? this.around.partsOfDay(rowIndex) : {}),
    };
    const outcome = this.read(cellAt(view, sourceRowIndex, column.columnIndex), context);
    if (known !== undefined && known.size >= mostNumbersKept) known.clear();
    known?.set(value, outcome);
    return outcome;
  }

  /** A whole date is the same everywhere; a part of one depends on what stands above it. */
  private ofPartOfDay(text: string, rowIndex: number, whole: Outcome): Outcome {
    const parts = this.around.partsOfDay(rowIndex);
    if (Object.keys(parts).length === 0) return whole;
    return this.read(text, { ...this.job.context, ...parts });
  }

  private knownNumbers(kind: number, format: number, rowIndex: number): Map<number, Outcome> {
    const bucket = this.around.matter ? this.around.bucketOf(rowIndex) : rowBucket.any;
    const key = (format * kindCount + kind) * bucketCount + bucket;
    let known = this.numbers.get(key);
    if (known === undefined) {
      known = new Map();
      this.numbers.set(key, known);
    }
    return known;
  }

  private ownNumber({ writes, codes }: Outcome): number | undefined {
    const [only] = writes;
    if (only === undefined || writes.length > 1 || codes.length > 0) return undefined;
    return only.target === this.target && typeof only.value === "number" ? only.value : undefined;
  }

  private read(raw: RawCell, context: CellContext, textIndex?: number): Outcome {
    const reading = this.job.reader(raw, context);
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
