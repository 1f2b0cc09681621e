import type { HeaderBlockCell } from "./headerCells";

/** How the records of a table lie on the sheet. */
export type Orientation = "rows" | "vertical" | "datesAcross" | "monthGrid" | "clientCard";

/** A table as it lies on the sheet, before anyone knows what it holds. Ends included, 0-based. */
export interface TableLayout {
  readonly headerRowIndexes: readonly number[];
  readonly firstRowIndex: number;
  readonly lastRowIndex: number;
  readonly firstColumnIndex: number;
  readonly lastColumnIndex: number;
  readonly cells: readonly HeaderBlockCell[];
  /** Columns of a series (1, 2, 3 … or days) across the header. */
  readonly series: readonly number[];
  /** Single cells above the header. */
  readonly titles: readonly string[];
}

/** Everything the sheet's rows are before its tables are read. */
export interface SheetLayout {
  readonly tables: readonly TableLayout[];
  /** Rows above and between the tables, with what they are. */
  readonly loose: readonly { readonly rowIndex: number; readonly reason: "title" | "subtotal" }[];
}
