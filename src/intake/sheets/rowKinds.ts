import { ColumnSums, type SummedColumn } from "./columnSums";
import type { Banner } from "./bannerText";
import { cellAt, isWideCell, textAt, type SheetView } from "./cellAccess";
import type { CellContext } from "../cells/reading";
import { clientKeyFields, leftOutFields } from "./fieldNames";
import type { KnownRowWords } from "./knownRowWords";
import { isRepeatedHeader } from "./repeatedHeader";
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
interface SortedColumn extends SummedColumn {
  readonly namesClient: boolean;
  readonly isLeftOut: boolean;
}

/**
 * Sorts the rows of a table: records, blanks, and everything people write between records.
 *
 * One pass over the kinds of the cells; texts are looked at once each.
 */
export function rowKinds(
  view: SheetView,
  table: SheetTable,
  { words, dates }: RowKnowledge,
): RowKinds {
  return new RowSorter(view, table, { words, dates }).sort();
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
  }

  sort(): RowKinds {
    const { firstRowIndex, lastRowIndex } = this.table;
    for (let rowIndex = firstRowIndex; rowIndex <= lastRowIndex; rowIndex++) {
      const state = this.stateOf(rowIndex);
      this.states[rowIndex] = state;
      if (state === rowState.record) this.sums.add(rowIndex);
      else if (state === subtotal) this.sums.startNewPart();
    }
    return { states: this.states, reasons: rowReasons, banners: this.banners };
  }

  private stateOf(rowIndex: number): number {
    let filled = 0;
    let lines = 0;
    let suspicious = false;
    let identified = false;
    let meant = false;
    for (const each of this.columns) {
      const kind = each.column.kinds[rowIndex] ?? cellKind.blank;
      if (kind === cellKind.blank) continue;
      if (kind === cellKind.text) {
        const word = this.words.of(each.column.values[rowIndex] ?? 0);
        if (word === rowWord.blank) continue;
        if (word === rowWord.line) lines++;
        else if (word !== rowWord.plain && filled < 6) suspicious = true;
      }
      filled++;
      identified ||= each.namesClient;
      meant ||= this.saysSomething(each, kind, each.column.values[rowIndex] ?? 0);
    }
    if (filled === 0) return rowState.blank;
    if (lines === filled) return stateOfReason("separator");
    if (!meant) return stateOfReason("numbering");
    if (identified && !suspicious && filled > 1) return rowState.record;
    return this.lookClosely(rowIndex, filled, identified);
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
    if (!identified && this.sums.isTotal(rowIndex)) return stateOfReason("subtotal");
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

  /** Numbering, zeros from formulas and empty tick boxes stand on rows nobody filled in. */
  private saysSomething({ isLeftOut }: SortedColumn, kind: number, value: number): boolean {
    if (kind === cellKind.text)
      return !isLeftOut || (this.view.texts[value] ?? "").trim().length > longestNumbering;
    return !isLeftOut && (kind === cellKind.error || value !== 0);
  }
}

const subtotal = stateOfReason("subtotal");

/** A text as short as this in a column of numbering is a number. */
const longestNumbering = 4;

function stateOfReason(reason: RowReason): number {
  return rowState.reason + rowReasons.indexOf(reason);
}
