import { rowsASlice, type Sliced } from "../../core/sliced";
import { ColumnSums, type SummedColumn } from "./columnSums";
import type { Banner } from "./bannerText";
import { cellAt, isWideCell, textAt, type SheetView } from "./cellAccess";
import type { CellContext } from "../cells/reading";
import { clientKeyFields, leftOutFields } from "./fieldNames";
import type { KnownRowWords } from "./knownRowWords";
import { isRepeatedHeader } from "./repeatedHeader";
import { rowFacts, rowSays, type RowFacts } from "./rowFacts";
import { rowReasons, type RowReason } from "./rowReasons";
import { isLabelledTotal } from "./labelledTotal";
import { loneCell } from "./loneCell";
import { rowWord, rowWordOf } from "./rowWords";
import type { SheetTable } from "./tableColumns";
import { cellKind } from "./workbookCells";

/** What the rows of a table are, before a cell is read. */
export interface RowKinds {
  /** One per row of the sheet: `rowState`, or a reason's place in `reasons` plus `rowState.reason`. */
  readonly states: Uint8Array;
  readonly reasons: readonly RowReason[];
  /** Headings between rows, by row from the top. */
  readonly banners: readonly { readonly rowIndex: number; readonly banner: Banner }[];
}

export const rowState = { blank: 0, record: 1, reason: 2 } as const;

/** What rows are sorted by besides their cells. */
export interface RowKnowledge {
  /** What each text of the workbook says about its row. */
  readonly words: KnownRowWords;
  /** How days are read in this workbook. */
  readonly dates: CellContext;
}

/** A column of the table, with what its field says about the rows that fill it. */
export interface SortedColumn extends SummedColumn {
  readonly namesClient: boolean;
  readonly isLeftOut: boolean;
}

/**
 * Sorts the rows of a table: records, blanks, and everything people write between records.
 *
 * The cells are counted column by column; only a row that looks odd is looked at cell by cell.
 */
export function* rowKinds(
  view: SheetView,
  table: SheetTable,
  { words, dates }: RowKnowledge,
): Sliced<RowKinds> {
  return yield* new RowSorter(view, table, { words, dates }).sort();
}

class RowSorter {
  private readonly states: Uint8Array;
  private readonly banners: { rowIndex: number; banner: Banner }[] = [];
  private readonly words: KnownRowWords;
  private readonly dates: CellContext;
  private readonly columns: readonly SortedColumn[];
  private readonly sums: ColumnSums;
  private readonly view: SheetView;
  private readonly table: SheetTable;
  /** Rows above this one are in the sums. */
  private summedTo: number;

  constructor(view: SheetView, table: SheetTable, { words, dates }: RowKnowledge) {
    this.view = view;
    this.table = table;
    this.states = new Uint8Array(view.sheet.rowCount);
    this.words = words;
    this.dates = dates;
    const fields = new Map(table.columns.map(({ columnIndex, field }) => [columnIndex, field]));
    this.columns = view.sheet.columns.flatMap((column, at) => {
      if (column === undefined || at < table.firstColumnIndex || at > table.lastColumnIndex)
        return [];
      const field = fields.get(at);
      const namesClient = field !== undefined && clientKeyFields.has(field);
      const isLeftOut = field !== undefined && leftOutFields.has(field);
      return [{ at, column, field, namesClient, isLeftOut }];
    });
    this.sums = new ColumnSums(this.columns);
    this.summedTo = table.firstRowIndex;
  }

  *sort(): Sliced<RowKinds> {
    const { firstRowIndex, lastRowIndex } = this.table;
    const facts = yield* rowFacts(this.columns, this.table, {
      words: this.words,
      texts: this.view.texts,
    });
    for (let from = firstRowIndex; from <= lastRowIndex; from += rowsASlice) {
      this.sortRows(from, Math.min(from + rowsASlice, lastRowIndex + 1), facts);
      yield;
    }
    return { states: this.states, reasons: rowReasons, banners: this.banners };
  }

  // Nearly every row is a plain record: told from its bits alone, in a loop without calls.
  private sortRows(from: number, to: number, facts: RowFacts): void {
    const { states } = this;
    const { filled, said } = facts;
    const { firstRowIndex } = this.table;
    for (let rowIndex = from; rowIndex < to; rowIndex++) {
      const place = rowIndex - firstRowIndex;
      const isPlain = said[place] === plainRecord && (filled[place] ?? 0) > 1;
      states[rowIndex] = isPlain ? rowState.record : this.stateOf(rowIndex, facts);
    }
  }

  private stateOf(rowIndex: number, facts: RowFacts): number {
    const place = rowIndex - this.table.firstRowIndex;
    const filled = facts.filled[place] ?? 0;
    const said = facts.said[place] ?? 0;
    if (filled === 0) return rowState.blank;
    if ((said & rowSays.moreThanLines) === 0) return stateOfReason("separator");
    if ((said & rowSays.something) === 0) return stateOfReason("numbering");
    const isIdentified = (said & rowSays.whoseItIs) !== 0;
    const isOdd = (said & rowSays.aRowWord) !== 0 || filled === 1;
    if (isIdentified && !isOdd) return rowState.record;
    return this.lookClosely(rowIndex, filled, isIdentified);
  }

  private lookClosely(rowIndex: number, filled: number, identified: boolean): number {
    const cells = this.columns.filter(
      ({ column, at }) =>
        column.kinds[rowIndex] !== cellKind.blank && !this.isBlankText(rowIndex, at),
    );
    const first = cells.find(({ at }) => textAt(this.view, rowIndex, at) !== "");
    const firstText = first === undefined ? "" : textAt(this.view, rowIndex, first.at);
    const word = first === undefined ? rowWord.plain : rowWordOf(firstText);
    const filledAt = cells.map(({ at }) => at);
    if (isRepeatedHeader(this.view, this.table.headerRowIndexes, { rowIndex, filled: filledAt }))
      return stateOfReason("repeated_header");
    if (word === rowWord.instruction && filled > 1) return stateOfReason("instruction");
    if (word === rowWord.note) return stateOfReason("note");
    if (word === rowWord.example) return stateOfReason("example");
    if (isLabelledTotal(this.view, rowIndex, cells)) return stateOfReason("subtotal");
    if (!identified && this.isTotal(rowIndex)) return stateOfReason("subtotal");
    const [only] = cells;
    return filled === 1 && only !== undefined ? this.loneCell(rowIndex, only) : rowState.record;
  }

  private loneCell(rowIndex: number, { at, field }: SortedColumn): number {
    const isFirst = at === this.table.firstColumnIndex;
    const isWide = isWideCell(this.view, rowIndex, at);
    const raw = cellAt(this.view, rowIndex, at);
    const meaning = loneCell({ raw, field, isFirst, isWide }, this.table, this.dates);
    if (meaning === "record") return rowState.record;
    if (meaning.banner !== undefined) this.banners.push({ rowIndex, banner: meaning.banner });
    return stateOfReason(meaning.reason);
  }

  private isBlankText(rowIndex: number, at: number): boolean {
    const column = this.view.sheet.columns[at];
    return (
      column?.kinds[rowIndex] === cellKind.text &&
      this.words.of(column.values[rowIndex] ?? 0) === rowWord.blank
    );
  }

  /** Only a row that may be a total is compared with the sums; until then nothing is added up. */
  private isTotal(rowIndex: number): boolean {
    for (; this.summedTo < rowIndex; this.summedTo++) {
      const state = this.states[this.summedTo];
      if (state === rowState.record) this.sums.add(this.summedTo);
      else if (state === subtotal) this.sums.startNewPart();
    }
    return this.sums.isTotal(rowIndex);
  }
}

const subtotal = stateOfReason("subtotal");
/** What a record says that has neither a row word nor anything else odd. */
const plainRecord = rowSays.something | rowSays.whoseItIs | rowSays.moreThanLines;

function stateOfReason(reason: RowReason): number {
  return rowState.reason + rowReasons.indexOf(reason);
}
