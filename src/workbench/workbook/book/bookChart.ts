import type { Area } from "../area";
import type { BookSheet } from "./bookSheet";

/** A chart floating on a sheet; places and sizes in points. */
export interface BookChart {
  readonly id: string;
  name: string;
  /** As `Excel.ChartType`: "ColumnClustered". */
  type: string;
  title: ChartTitle;
  legend: ChartLegend;
  place: { left: number; top: number; width: number; height: number };
  /** Where its numbers are. */
  source: ChartSource;
  series: ChartSeries[];
}

export interface ChartSource {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
}

export interface ChartTitle {
  text: string;
  visible: boolean;
}

export interface ChartLegend {
  visible: boolean;
  position: string;
}

export interface ChartSeries {
  name: string;
  values: Area | undefined;
  categories: Area | undefined;
}
