import { serverObject, type ServerType } from "../../protocol/serverType";
import type { ChartSeries } from "../book/bookChart";
import { changeChart, type PlacedChart } from "./chart";
import { cellsGiven, isLeftOut, textGiven } from "./given";

interface PlacedSeries extends PlacedChart {
  readonly series: ChartSeries;
}

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesType: ServerType<PlacedChart> = {
  name: "ChartSeriesCollection",
  properties: { count: { read: ({ chart }) => chart.series.length } },
  collection: {
    all: (placed) =>
      placed.chart.series.map((series) => serverObject(oneSeriesType, { ...placed, series })),
    one: () => undefined,
  },
  methods: {
    add: (placed, name) => {
      const text = isLeftOut(name) ? `Series${placed.chart.series.length + 1}` : textGiven(name);
      const series: ChartSeries = { name: text, values: undefined, categories: undefined };
      changeChart(placed, ({ chart }) => chart.series.push(series));
      return serverObject(oneSeriesType, { ...placed, series });
    },
  },
};

/** `Excel.ChartSeries`: its name and where its numbers are. */
const oneSeriesType: ServerType<PlacedSeries> = {
  name: "ChartSeries",
  properties: {
    name: {
      read: ({ series }) => series.name,
      write: (placed, value) => changeChart(placed, () => (placed.series.name = textGiven(value))),
    },
    chartType: { read: ({ chart }) => chart.type },
  },
  methods: {
    setValues: (placed, source) =>
      changeChart(placed, ({ book, sheet }) => {
        placed.series.values = cellsGiven(book, sheet, source).area;
      }),
    setXAxisValues: (placed, source) =>
      changeChart(placed, ({ book, sheet }) => {
        placed.series.categories = cellsGiven(book, sheet, source).area;
      }),
    delete: (placed) =>
      changeChart(placed, ({ chart }) => {
        chart.series = chart.series.filter((each) => each !== placed.series);
      }),
  },
};
