import type { CellArea } from "../../../intake/sheets/workbookCells";

/** A chart that is new. */
export interface SavedChart {
  readonly name: string;
  /** As Office.js calls it: "ColumnClustered". */
  readonly type: string;
  /** `undefined` for a chart without title. */
  readonly title: string | undefined;
  /** Where its legend stands, as Office.js says it; `undefined` for none. */
  readonly legend: string | undefined;
  /** Cells its corners lie in, and how far into them in points. */
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  readonly series: readonly SavedSeries[];
}

export interface ChartCorner {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly down: number;
  readonly across: number;
}

export interface SavedSeries {
  readonly name: string;
  readonly values: ChartCells | undefined;
  readonly categories: ChartCells | undefined;
}

/** Cells a chart shows, with what they held when it was saved. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: CellArea;
  readonly values: readonly (string | number | boolean)[];
}
