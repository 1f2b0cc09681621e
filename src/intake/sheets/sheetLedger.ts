import type { Ledger, LedgerCode, LedgerLine } from "./ledgerLine";

interface Note {
  readonly rowIndex: number;
  readonly column: string | undefined;
  readonly field: string | undefined;
  readonly raw: string;
  readonly code: LedgerCode;
}

const noRows: ReadonlySet<number> = new Set();

const rowMark = { counted: 1, used: 2 } as const;

/**
 * Keeps the books of one sheet (K3): which rows were seen, which became records, what was said.
 * Several tables may share a row; it is used as soon as one of them uses it.
 */
export class SheetLedger {
  private readonly sheet: string;
  private readonly marks: Uint8Array;
  private readonly notes: Note[] = [];
  private readonly problemRows = new Map<string, Set<number>>();

  constructor(sheet: string, rowCount: number) {
    this.sheet = sheet;
    this.marks = new Uint8Array(rowCount);
  }

  count(rowIndex: number): void {
    if (this.marks[rowIndex] === 0) this.marks[rowIndex] = rowMark.counted;
  }

  isCounted(rowIndex: number): boolean {
    return this.marks[rowIndex] !== 0;
  }

  /** Whether any row below this one is counted, so that this one stands above a table. */
  rowsBelow(rowIndex: number): boolean {
    return this.marks.subarray(rowIndex + 1).some((mark) => mark !== 0);
  }

  /** 1-based numbers of the rows used, from the top. */
  usedRows(): Int32Array {
    const rows: number[] = [];
    this.marks.forEach((mark, rowIndex) => {
      if (mark === rowMark.used) rows.push(rowIndex + 1);
    });
    return Int32Array.from(rows);
  }

  use(rowIndex: number): void {
    this.marks[rowIndex] = rowMark.used;
  }

  useAll(rowIndexes: Int32Array): void {
    for (const rowIndex of rowIndexes) this.use(rowIndex);
  }

  note(
    rowIndex: number,
    code: LedgerCode,
    cell?: { column: string; field: string; raw: string },
  ): void {
    this.notes.push({
      rowIndex,
      column: cell?.column,
      field: cell?.field,
      raw: cell?.raw ?? "",
      code,
    });
  }

  /** Remembers that a cell of this column of records could not be read. */
  problem(rowIndex: number, target: string): void {
    const rows = this.problemRows.get(target);
    if (rows === undefined) this.problemRows.set(target, new Set([rowIndex]));
    else rows.add(rowIndex);
  }

  rowsWithProblem(target: string): ReadonlySet<number> {
    return this.problemRows.get(target) ?? noRows;
  }

  /** The sheet's part of the ledger; `unexplained` names rows that nothing was said about. */
  close(unexplained: LedgerCode): Ledger {
    let rows = 0;
    let used = 0;
    const explained = new Set(this.notes.map(({ rowIndex }) => rowIndex));
    this.marks.forEach((mark, rowIndex) => {
      if (mark === 0) return;
      rows++;
      if (mark === rowMark.used) used++;
      else if (!explained.has(rowIndex)) this.note(rowIndex, unexplained);
    });
    this.notes.sort((one, other) => one.rowIndex - other.rowIndex);
    // A row's notes stand together now, so what was told is forgotten with the row.
    const told = new Set<string>();
    let toldOf = -1;
    const counted = this.notes.filter(({ rowIndex, column, code }) => {
      if (rowIndex !== toldOf) told.clear();
      toldOf = rowIndex;
      const key = `${column ?? ""} ${code}`;
      if (this.marks[rowIndex] === 0 || told.has(key)) return false;
      told.add(key);
      return true;
    });
    return { rows, used, listed: counted.map((note) => this.line(note)) };
  }

  private line({ rowIndex, column, field, raw, code }: Note): LedgerLine {
    return {
      used: this.marks[rowIndex] === rowMark.used,
      sheet: this.sheet,
      sheetRow: rowIndex + 1,
      ...(column === undefined ? {} : { column }),
      ...(field === undefined ? {} : { field }),
      raw,
      code,
    };
  }
}
