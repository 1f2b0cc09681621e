import { cellArea, endColumn, endRow, intersection } from "../address/areas";
import { sayAddress } from "../address/sayAddress";
import type { Area } from "../area";
import type { Book } from "../book";
import type { BookChart, ChartSeries, ChartSource } from "./bookChart";
import type { BookSheet } from "./bookSheet";
import { answeredValue, shownText } from "./cellValues";
import type { PlacedArea } from "./names";
import { pointsAcross, pointsDown } from "./points";
import { requireAllowed } from "./protection";
import { invalidArgument } from "./refusals";

const size = { width: 360, height: 216 };

export interface ChartOrder {
  /** As `Excel.ChartType`. */
  readonly type: string;
  readonly source: PlacedArea;
  readonly seriesBy: ChartSource["seriesBy"];
}

/**
 * Puts a chart over some cells onto a sheet, with a series a column, or a row where there are more
 * columns than rows. A text corner or texts along an edge are taken as names, not as numbers.
 */
export function addChart(book: Book, sheet: BookSheet, order: ChartOrder): BookChart {
  requireAllowed(book, sheet, "allowEditObjects");
  const source = chartSource(order);
  const number = book.nextNumber();
  const series = seriesOf(source);
  const single = series.length === 1 ? series[0] : undefined;
  const chart: BookChart = {
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`,
    name: freeChartName(sheet),
    type: order.type,
    title: { text: single?.name ?? "Chart Title", visible: true },
    legend: { visible: series.length > 1, position: "Bottom" },
    place: { ...chartCorner(sheet), ...size },
    source,
    series,
  };
  sheet.charts.push(chart);
  tellCharts(book, sheet);
  return chart;
}

function chartSource({ source: { sheet, area }, seriesBy }: ChartOrder): ChartSource {
  const used = sheet.cells.usedArea(true);
  const filled = (used && intersection(area, used)) ?? cellArea(area.rowIndex, area.columnIndex);
  return { sheet, area: filled, seriesBy };
}

/** In the middle of what a person sees first. */
function chartCorner(sheet: BookSheet): { left: number; top: number } {
  return { left: pointsAcross(sheet, 0, 4), top: pointsDown(sheet, 0, 5) };
}

function freeChartName(sheet: BookSheet): string {
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let number = sheet.charts.length + 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

/** The series of a chart over some cells. */
export function seriesOf({ sheet, area, seriesBy }: ChartSource): ChartSeries[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columnCount > area.rowCount);
  const values = sheet.cells.values(area).map((cells) => cells.map(answeredValue));
  const isText = (down: number, across: number) => typeof values[down]?.[across] === "string";
  const namesAbove = area.rowCount > 1 && every(area.columnCount, (index) => isText(0, index));
  const namesLeft = area.columnCount > 1 && every(area.rowCount, (index) => isText(index, 0));
  const body = bodyOf(area, { top: Number(namesAbove), left: Number(namesLeft) });
  const count = byRows ? body.rowCount : body.columnCount;
  return Array.from({ length: count }, (_, index) => {
    const line = byRows
      ? { ...body, rowIndex: body.rowIndex + index, rowCount: 1 }
      : { ...body, columnIndex: body.columnIndex + index, columnCount: 1 };
    const named = byRows ? namesLeft : namesAbove;
    const name = byRows
      ? values[line.rowIndex - area.rowIndex]?.[0]
      : values[0]?.[line.columnIndex - area.columnIndex];
    return {
      name: named && name !== undefined ? shownText(name) : `Series${index + 1}`,
      values: line,
      categories: categoriesOf(area, body, byRows ? namesAbove : namesLeft, byRows),
    };
  });
}

function categoriesOf(area: Area, body: Area, named: boolean, byRows: boolean): Area | undefined {
  if (!named) return undefined;
  return byRows
    ? { ...body, rowIndex: area.rowIndex, rowCount: 1 }
    : { ...body, columnIndex: area.columnIndex, columnCount: 1 };
}

function bodyOf(area: Area, { top, left }: { readonly top: number; readonly left: number }): Area {
  return {
    rowIndex: area.rowIndex + top,
    columnIndex: area.columnIndex + left,
    rowCount: endRow(area) - area.rowIndex - top,
    columnCount: endColumn(area) - area.columnIndex - left,
  };
}

function every(count: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index += 1) if (!holds(index)) return false;
  return true;
}

/** Where a chart's numbers are, as formulas say it. */
export function sayChartSource({ sheet, area }: ChartSource): string {
  return sayAddress(sheet.name, area, "$");
}

/** @throws WireError InvalidArgument for a name another chart of the sheet has */
export function renameChart(book: Book, sheet: BookSheet, chart: BookChart, name: string): void {
  requireAllowed(book, sheet, "allowEditObjects");
  const same = sheet.charts.find((each) => each.name === name);
  if (name === "" || (same !== undefined && same !== chart)) throw invalidArgument();
  chart.name = name;
  tellCharts(book, sheet);
}

export function deleteChart(book: Book, sheet: BookSheet, chart: BookChart): void {
  requireAllowed(book, sheet, "allowEditObjects");
  sheet.charts = sheet.charts.filter((each) => each !== chart);
  tellCharts(book, sheet);
}

export function tellCharts(book: Book, sheet: BookSheet): void {
  book.tell({ kind: "sheetLook", sheet, what: "charts" });
}
