import {
  cellErrors,
  cellKind,
  type CellColumn,
  type SheetCells,
} from "../../intake/sheets/workbookCells";
import type { CellBlock, SheetOutline } from "../openWorkbook";
import type { PlaceBook } from "./placeBook";

/** Texts and number formats of a workbook, each once, whichever sheet they stand on. */
export interface SharedTexts {
  readonly texts: PlaceBook;
  readonly numberFormats: PlaceBook;
}

/** Newer errors that our lists do not name one by one. */
const otherError = /^#(?:BUSY|BLOCKED|CONNECT|EXTERNAL|FIELD|PYTHON|TIMEOUT|UNKNOWN)!$/;

/** The cells of one sheet as far as they were read; blocks may come in any order, and twice. */
export class TakenSheet {
  readonly #outline: SheetOutline;
  readonly #shared: SharedTexts;
  readonly #rowCount: number;
  readonly #columns: (CellColumn | undefined)[] = [];
  /** By column: below this row formats were not asked for. */
  readonly #formattedTo: number[] = [];
  #lastFilledRow = -1;

  constructor(outline: SheetOutline, shared: SharedTexts) {
    this.#outline = outline;
    this.#shared = shared;
    this.#rowCount = outline.used === undefined ? 0 : outline.used.lastRowIndex + 1;
  }

  take(block: CellBlock): void {
    const [width = 0] = block.values.map((row) => row.length);
    for (let at = 0; at < width; at++) this.#takeColumn(block, at);
  }

  /** Whether a number stands where its format was not asked for: it may be a day. */
  needsFormats(columnIndex: number): boolean {
    const from = this.#formattedTo[columnIndex] ?? 0;
    const kinds = this.#columns[columnIndex]?.kinds;
    return kinds?.subarray(from).includes(cellKind.number) === true;
  }

  /** Whether a number stands in the first rows of a column. */
  hasNumbers(columnIndex: number, upToRow: number): boolean {
    const kinds = this.#columns[columnIndex]?.kinds;
    return kinds?.subarray(0, upToRow).includes(cellKind.number) === true;
  }

  /** The sheet as the intake reads it, as if it ended where its values do. */
  cells(upToRow: number = this.#rowCount): SheetCells {
    const { name, isHidden, merges, tables } = this.#outline;
    const rowCount = Math.min(this.#lastFilledRow + 1, upToRow);
    return {
      name,
      hidden: isHidden,
      rowCount,
      columns: Array.from(this.#columns, (column) => column && cutColumn(column, rowCount)),
      merges,
      tables,
      hiddenRows: [],
    };
  }

  #takeColumn({ firstRowIndex, firstColumnIndex, values, numberFormats }: CellBlock, at: number) {
    const columnIndex = firstColumnIndex + at;
    const rows = Math.min(values.length, this.#rowCount - firstRowIndex);
    let column = this.#columns[columnIndex];
    for (let place = 0; place < rows; place++) {
      const value = values[place]?.[at] ?? "";
      if (value === "" && column === undefined) continue;
      column ??= this.#columns[columnIndex] = newColumn(this.#rowCount);
      const rowIndex = firstRowIndex + place;
      const [kind, number] = value === "" ? blankCell : this.#cell(value);
      column.kinds[rowIndex] = kind;
      column.values[rowIndex] = number;
      if (kind === cellKind.blank) continue;
      this.#lastFilledRow = Math.max(this.#lastFilledRow, rowIndex);
      const format = numberFormats?.[place]?.[at];
      if (format !== undefined)
        column.formats[rowIndex] = this.#shared.numberFormats.placeOf(format);
    }
    const formattedTo = this.#formattedTo[columnIndex] ?? 0;
    if (numberFormats !== undefined && firstRowIndex <= formattedTo)
      this.#formattedTo[columnIndex] = Math.max(formattedTo, firstRowIndex + values.length);
  }

  #cell(value: string | number | boolean): readonly [kind: number, value: number] {
    if (typeof value === "number") return [cellKind.number, value];
    if (typeof value === "boolean") return [cellKind.boolean, Number(value)];
    const error = errorPlace(value);
    if (error >= 0) return [cellKind.error, error];
    return [cellKind.text, this.#shared.texts.placeOf(value)];
  }
}

const blankCell = [cellKind.blank, 0] as const;

function errorPlace(text: string): number {
  if (!text.startsWith("#")) return -1;
  const known = (cellErrors as readonly string[]).indexOf(text);
  return known < 0 && otherError.test(text) ? cellErrors.indexOf("#OTHER!") : known;
}

function newColumn(rowCount: number): CellColumn {
  return {
    kinds: new Uint8Array(rowCount),
    values: new Float64Array(rowCount),
    formats: new Uint16Array(rowCount),
  };
}

function cutColumn({ kinds, values, formats }: CellColumn, rowCount: number): CellColumn {
  return {
    kinds: kinds.subarray(0, rowCount),
    values: values.subarray(0, rowCount),
    formats: formats.subarray(0, rowCount),
  };
}
