import type { DateSystem } from "../../../intake/sheets/workbookCells";
import type { XmlBytes } from "../xml/xmlBytes";
import type { ColumnStore } from "./columnStore";
import type { TextBuilder } from "./textBuilder";
import type { TextTable } from "./textTable";

/** Everything reading one sheet's cells needs at hand, and where it stands. */
export interface CellContext {
  readonly xml: XmlBytes;
  readonly sheet: string;
  readonly store: ColumnStore;
  readonly texts: TextTable;
  /** Index in `texts` of each shared text of the workbook. */
  readonly sharedTexts: Int32Array;
  /** Index into the number formats of each cell style. */
  readonly styleFormats: Uint16Array;
  /** Index of a plain date format, for cells that are dates by type and not by style. */
  readonly isoDateFormat: () => number;
  /** Whether a number format (by index) shows a date. */
  readonly isDateFormat: (format: number) => boolean;
  readonly dateSystem: DateSystem;
  readonly builder: TextBuilder;
  /** 0-based place of the cell read last; cells without an address stand right of it. */
  rowIndex: number;
  columnIndex: number;
  /** Formula cells the writer left without a value. */
  formulasWithoutValue: number;
  /** Hears of what a reader of values passes over; only a reader for a grid has one. */
  readonly witness?: CellWitness;
}

/** What a grid shows of cells besides their values. The context stands where each was found. */
export interface CellWitness {
  /** At the opening tag of a row. */
  row(): void;
  /** A cell that has a style and no value. */
  blank(style: number): void;
  /** At the opening tag of a formula, which the witness reads to its end. */
  formula(): void;
}
