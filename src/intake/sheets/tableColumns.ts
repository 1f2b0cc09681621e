import type { FieldName } from "./fieldNames";
import type { SheetKind } from "./fieldKinds";

/** One mapped column of a table. */
export interface MappedColumn {
  readonly columnIndex: number;
  readonly field: FieldName;
  /** The header as typed. */
  readonly header: string;
  /** True when a person must confirm the field. */
  readonly guess: boolean;
  readonly unit: string | undefined;
}

/** A table found on a sheet, before its rows are read. All indexes are 0-based and included. */
export interface SheetTable {
  readonly kind: SheetKind;
  readonly headerRowIndexes: readonly number[];
  readonly firstRowIndex: number;
  readonly lastRowIndex: number;
  readonly firstColumnIndex: number;
  readonly lastColumnIndex: number;
  readonly columns: readonly MappedColumn[];
  /** Titles above the header, for the year and month they name. */
  readonly titles: readonly string[];
  /** True where a row without a day of its own is simply no record: one attempt of several. */
  readonly dayMayMiss?: boolean;
}
