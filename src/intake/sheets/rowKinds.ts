import { ColumnSums, type SummedColumn } from "./columnSums";
import { readBanner, type Banner } from "./bannerText";
import { isWideCell, textAt, type SheetView } from "./cellAccess";
import { clientKeyFields, leftOutFields, type FieldName } from "./fieldNames";
import { headerKey } from "./headerText";
import type { KnownRowWords } from "./knownRowWords";
import type { RowReason } from "./rowReasons";
import { isCount, isNameAlone, rowWord, rowWordOf } from "./rowWords";
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

const reasons = [
  "banner",
  "subtotal",
  "repeated_header",
  "instruction",
  "example",
  "note",
  "numbering",
] as const satisfies readonly RowReason[];

/** Where one printed page ends and the next begins. */
const pageMark = /^第?\s*\d+\s*[页頁]|^(?:第|共).{1,4}[页頁]|^page\s*\d+/i;

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
export function rowKinds(view: SheetView, table: SheetTable, words: KnownRowWords): RowKinds {
  return new RowSorter(view, table, words).sort();
}

class RowSorter {
  private readonly states: Uint8Array;
  private readonly banners: { rowIndex: number; banner: Banner }[] = [];
  private readonly words: KnownRowWords;
  private readonly columns: readonly SortedColumn[];
  private readonly sums: ColumnSums;
  private readonly view: SheetView;
  private readonly table: SheetTable;

  constructor(view: SheetView, table: SheetTable, words: KnownRowWords) {
    this.view = view;
    this.table = table;
    this.states = new Uint8Array(view.sheet.rowCount);
    this.words = words;
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
      else if (state === stateOfReason("subtotal")) this.sums.startNewPart();
    }
    return { states: this.states, reasons, banners: this.banners };
  }

  private stateOf(rowIndex: number): number {
    let filled = 0;
    let suspicious = false;
    let identified = false;
    let meant = false;
    for (const each of this.columns) {
      const kind = each.column.kinds[rowIndex] ?? cellKind.blank;
      if (kind === cellKind.blank) continue;
      if (kind === cellKind.text) {
        const word = this.words.of(each.column.values[rowIndex] ?? 0);
        if (word === rowWord.blank) continue;
        if (word !== rowWord.plain && filled < 6) suspicious = true;
      }
      filled++;
      identified ||= each.namesClient;
      meant ||= this.saysSomething(each, kind, each.column.values[rowIndex] ?? 0);
    }
    if (filled === 0) return rowState.blank;
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
    if (
      this.isRepeatedHeader(
        rowIndex,
        cells.map(({ at }) => at),
      )
    )
      return stateOfReason("repeated_header");
    if (word === rowWord.instruction && filled > 1) return stateOfReason("instruction");
    if (word === rowWord.example) return stateOfReason("example");
    if (this.isLabelledTotal(rowIndex, cells)) return stateOfReason("subtotal");
    if (!identified && this.sums.isTotal(rowIndex)) return stateOfReason("subtotal");
    if (filled === 1 && first !== undefined) return this.singleCell(rowIndex, first, firstText);
    return rowState.record;
  }

  private singleCell(
    rowIndex: number,
    cell: { at: number; field: FieldName | undefined },
    text: string,
  ): number {
    if (rowWordOf(text) === rowWord.instruction) return stateOfReason("instruction");
    if (pageMark.test(text)) return stateOfReason("note");
    const banner = readBanner(text);
    if (banner !== undefined) {
      this.banners.push({ rowIndex, banner });
      return stateOfReason("banner");
    }
    if (/[:：。！!]|^(?:注|备注|说明|制表|审核|打印|导出)/.test(text) && text.length > 4)
      return stateOfReason("note");
    const nameColumn = cell.field !== undefined && clientKeyFields.has(cell.field);
    if (!nameColumn || isWideCell(this.view, rowIndex, cell.at)) {
      return cell.field === undefined ||
        isWideCell(this.view, rowIndex, cell.at) ||
        cell.at === this.table.firstColumnIndex
        ? stateOfReason(text.length > 12 ? "note" : "banner")
        : rowState.record;
    }
    return this.table.kind === "clients" || this.table.kind === "staff"
      ? rowState.record
      : isNameAlone(text)
        ? rowState.record
        : stateOfReason("banner");
  }

  private isRepeatedHeader(rowIndex: number, filled: readonly number[]): boolean {
    if (filled.length < 2) return false;
    const same = filled.filter((at) => {
      const text = headerKey(textAt(this.view, rowIndex, at));
      return (
        text !== "" &&
        this.table.headerRowIndexes.some(
          (header) => headerKey(textAt(this.view, header, at)) === text,
        )
      );
    });
    return same.length >= filled.length * 0.6;
  }

  /** A whole-cell word for a total, in a row that names nobody else. */
  private isLabelledTotal(
    rowIndex: number,
    cells: readonly { at: number; field: FieldName | undefined }[],
  ): boolean {
    const totals = cells.filter(
      ({ at }) => rowWordOf(textAt(this.view, rowIndex, at)) === rowWord.total,
    );
    if (totals.length === 0) return false;
    // "王芳 | 小计": a day is never a word for a total.
    if (totals.some(({ field }) => field?.endsWith("Date") === true)) return true;
    const rest = cells.filter((cell) => !totals.includes(cell));
    return !rest.some(
      ({ at, field }) =>
        field !== undefined &&
        (clientKeyFields.has(field) || field === "item") &&
        textAt(this.view, rowIndex, at) !== "" &&
        field !== "clientId" &&
        !isCount(textAt(this.view, rowIndex, at)),
    );
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

/** A text as short as this in a column of numbering is a number. */
const longestNumbering = 4;

function stateOfReason(reason: (typeof reasons)[number]): number {
  return rowState.reason + reasons.indexOf(reason);
}
