import type { Area } from "../area";

/** Which rows of a list are shown: one condition a column, all of them together. */
export interface ListFilter {
  /** The list with its header row; a table's filter follows the table. */
  area: Area;
  /** By column of the list, 0-based; `criteria` as `Excel.FilterCriteria`. */
  readonly conditions: Map<number, FilterCriteria>;
}

/** As `Excel.FilterCriteria`, as far as it is emulated. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly values?: readonly unknown[];
  readonly dynamicCriteria?: string;
}

/** As `Excel.SortField`, as far as it is emulated. */
export interface SortField {
  /** Column (or row) of the area, 0-based. */
  readonly key: number;
  readonly ascending: boolean;
}
