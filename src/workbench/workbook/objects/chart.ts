import { serverObject, type ServerProperty, type ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import type { BookChart } from "../book/bookChart";
import type { BookSheet } from "../book/bookSheet";
import { deleteChart, renameChart, seriesOf, tellCharts } from "../book/charts";
import { pointsAcross, pointsDown } from "../book/points";
import { requireAllowed } from "../book/protection";
import { invalidArgument } from "../book/refusals";
import { chartLegendType } from "./chartLegend";
import { chartSeriesType } from "./chartSeries";
import { chartTitleType } from "./chartTitle";
import { cellsGiven, isLeftOut, numberGiven, textGiven, wordGiven } from "./given";
import { worksheetObject } from "./worksheet";

export interface PlacedChart {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly chart: BookChart;
}

/** `Excel.Chart`: its place, kind, title, legend and series. */
export const chartType: ServerType<PlacedChart> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { read: ({ chart }) => chart.id },
    name: {
      read: ({ chart }) => chart.name,
      write: ({ book, sheet, chart }, value) => renameChart(book, sheet, chart, textGiven(value)),
    },
    chartType: {
      read: ({ chart }) => chart.type,
      write: (placed, value) => changeChart(placed, ({ chart }) => (chart.type = textGiven(value))),
    },
    left: place("left"),
    top: place("top"),
    width: place("width"),
    height: place("height"),
  },
  objects: {
    title: (placed) => serverObject(chartTitleType, placed),
    legend: (placed) => serverObject(chartLegendType, placed),
    series: (placed) => serverObject(chartSeriesType, placed),
    worksheet: ({ book, sheet }) => worksheetObject(book, sheet),
  },
  methods: {
    delete: ({ book, sheet, chart }) => deleteChart(book, sheet, chart),
    activate: () => undefined,
    setData: (placed, source, seriesBy) =>
      changeChart(placed, ({ book, sheet, chart }) => {
        const by = ["Auto", "Columns", "Rows"] as const;
        const found = cellsGiven(book, sheet, source);
        const order = isLeftOut(seriesBy) ? "Auto" : wordGiven(by, seriesBy);
        chart.source = { ...found, seriesBy: order };
        chart.series = seriesOf(chart.source);
      }),
    /** From the first cell's upper left corner to the last one's lower right. */
    setPosition: (placed, start, end) =>
      changeChart(placed, ({ book, sheet, chart }) => {
        const first = cellsGiven(book, sheet, start).area;
        const left = pointsAcross(sheet, 0, first.columnIndex);
        const top = pointsDown(sheet, 0, first.rowIndex);
        if (isLeftOut(end)) {
          chart.place = { ...chart.place, left, top };
          return;
        }
        const last = cellsGiven(book, sheet, end).area;
        const width = pointsAcross(sheet, 0, last.columnIndex + last.columnCount) - left;
        const height = pointsDown(sheet, 0, last.rowIndex + last.rowCount) - top;
        if (width <= 0 || height <= 0) throw invalidArgument();
        chart.place = { left, top, width, height };
      }),
  },
};

function place(part: keyof BookChart["place"]): ServerProperty<PlacedChart> {
  return {
    read: ({ chart }) => chart.place[part],
    write: (placed, value) =>
      changeChart(placed, ({ chart }) => {
        const points = numberGiven(value);
        if (points < 0) throw invalidArgument();
        chart.place = { ...chart.place, [part]: points };
      }),
  };
}

/** Changes a chart and tells the page. */
export function changeChart(placed: PlacedChart, change: (placed: PlacedChart) => unknown): void {
  const { book, sheet } = placed;
  requireAllowed(book, sheet, "allowEditObjects");
  change(placed);
  tellCharts(book, sheet);
}
