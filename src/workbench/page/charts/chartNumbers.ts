import type { Area } from "../../workbook/area";
import type { BookChart } from "../../workbook/book/bookChart";
import { shownText } from "../../workbook/book/cellValues";

/** What a chart shows now. */
export interface ChartNumbers {
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
}

export interface ShownSeries {
  readonly name: string;
  /** `undefined` where a cell holds no number. */
  readonly values: readonly (number | undefined)[];
}

/** Reads the cells of a chart. */
export function chartNumbers({ source, series }: BookChart): ChartNumbers {
  const cells = (area: Area | undefined) =>
    area === undefined ? [] : source.sheet.cells.values(area).flat();
  const shown = series.map(({ name, values }) => ({
    name,
    values: cells(values).map((value) => (typeof value === "number" ? value : undefined)),
  }));
  const length = Math.max(0, ...shown.map(({ values }) => values.length));
  const named = cells(series[0]?.categories).map(shownText);
  const categories = Array.from({ length }, (_, index) => named[index] ?? String(index + 1));
  return { categories, series: shown };
}
