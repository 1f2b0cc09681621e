import { noDay } from "../../core/calendar/day";
import type { Birthday } from "../../core/calendar/birthday";
import { noText } from "../../core/clients/columns";
import { isNoteColumn, uniteColumn, type MoreUrgent } from "./safetyColumns";
import { columnShapes, type ColumnShape, type RecordColumn } from "./recordShapes";

/** One column being filled: numbers of any shape, or birthdays, or lists of phones. */
export type DraftColumn =
  | Int32Array
  | Float64Array
  | Uint8Array
  | (Birthday | undefined)[]
  | (readonly number[] | undefined)[];

/** What a column holds where nothing was said. */
export function blankOf(shape: ColumnShape): number | undefined {
  switch (shape) {
    case "text":
      return noText;
    case "day":
      return noDay;
    case "cents":
    case "number":
      return NaN;
    case "answer":
    case "code":
    case "bits":
      return 0;
    case "birthday":
    case "phones":
      return undefined;
  }
}

/** A column of `count` blanks. */
export function newColumn(name: RecordColumn, count: number): DraftColumn {
  const shape: ColumnShape = columnShapes[name];
  switch (shape) {
    case "text":
      return new Int32Array(count).fill(noText);
    case "day":
      return new Int32Array(count).fill(noDay);
    case "cents":
    case "number":
      return new Float64Array(count).fill(NaN);
    case "answer":
    case "code":
    case "bits":
      return new Uint8Array(count);
    case "birthday":
      return new Array<Birthday | undefined>(count);
    case "phones":
      return new Array<readonly number[] | undefined>(count);
  }
}

/**
 * The columns of one table while it is read; one entry per row from `firstRowIndex` on. What a cell
 * says beside its own field (a phone inside a name) waits aside until every column had its say.
 */
export class TableDraft {
  readonly firstRowIndex: number;
  readonly count: number;
  readonly columns = new Map<RecordColumn, DraftColumn>();
  private readonly aside = new Map<RecordColumn, DraftColumn>();
  private readonly gathered = new Map<RecordColumn, DraftColumn>();

  constructor(firstRowIndex: number, count: number) {
    this.firstRowIndex = firstRowIndex;
    this.count = count;
  }

  column(name: RecordColumn): DraftColumn {
    return columnIn(this.columns, name, this.count);
  }

  asideColumn(name: RecordColumn): DraftColumn {
    return columnIn(this.aside, name, this.count);
  }

  /** A draft of the same rows, for a second column that must not be hidden by the first (K6). */
  another(): TableDraft {
    return new TableDraft(this.firstRowIndex, this.count);
  }

  /**
   * Takes a second column's draft in, and puts by what the cells read last said aside.
   *
   * @param isUrgent - whether a note of the second stands although the first has one (G10)
   */
  addColumnsOf(second: TableDraft | undefined, isUrgent: MoreUrgent): void {
    this.gatherAside();
    if (second === undefined) return;
    for (const [name, column] of second.aside)
      uniteColumn(name, columnIn(this.gathered, name, this.count), column);
    for (const [name, column] of second.columns)
      uniteColumn(name, this.column(name), column, isNoteColumn(name) ? isUrgent : undefined);
  }

  isBlank(name: RecordColumn, place: number): boolean {
    const column = this.columns.get(name);
    return column === undefined || isBlankAt(column, columnShapes[name], place);
  }

  /** Adds to every column what other cells of its row said about it: refusals, or its blanks. */
  fillFromAside(): void {
    this.gatherAside();
    for (const [name, column] of this.gathered) uniteColumn(name, this.column(name), column);
    this.gathered.clear();
  }

  private gatherAside(): void {
    for (const [name, column] of this.aside) {
      uniteColumn(name, columnIn(this.gathered, name, this.count), column);
    }
    this.aside.clear();
  }
}

export function isBlankAt(column: DraftColumn, shape: ColumnShape, place: number): boolean {
  const value = column[place];
  return shape === "cents" || shape === "number" ? Number.isNaN(value) : value === blankOf(shape);
}

function columnIn(
  columns: Map<RecordColumn, DraftColumn>,
  name: RecordColumn,
  count: number,
): DraftColumn {
  const known = columns.get(name);
  if (known !== undefined) return known;
  const column = newColumn(name, count);
  columns.set(name, column);
  return column;
}
