import type { Area } from "../area";
import type { BookSheet } from "./bookSheet";
import type { ListFilter, SortField } from "./listFilter";

/** An Excel table. Its columns' names are the texts of its header row, kept here too. */
export interface BookTable {
  readonly id: string;
  name: string;
  readonly sheet: BookSheet;
  /** Header and totals included. */
  area: Area;
  columns: TableColumn[];
  headerRow: boolean;
  totalsRow: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  readonly filter: ListFilter;
  sort: TableSort | undefined;
}

export interface TableColumn {
  /** Unique within the table, and never used again. */
  readonly id: number;
  name: string;
}

export interface TableSort {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** Rows between header and totals; a table with none shows one empty row. */
export function bodyArea(table: BookTable): Area {
  const { area, headerRow, totalsRow } = table;
  return {
    ...area,
    rowIndex: area.rowIndex + Number(headerRow),
    rowCount: area.rowCount - Number(headerRow) - Number(totalsRow),
  };
}

/** `undefined` while the header row is not shown. */
export function headerArea(table: BookTable): Area | undefined {
  return table.headerRow ? { ...table.area, rowCount: 1 } : undefined;
}

/** `undefined` while the totals row is not shown. */
export function totalsArea(table: BookTable): Area | undefined {
  if (!table.totalsRow) return undefined;
  const { rowIndex, rowCount } = table.area;
  return { ...table.area, rowIndex: rowIndex + rowCount - 1, rowCount: 1 };
}
