import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import type { BookChart } from "../book/bookChart";
import { addChart } from "../book/charts";
import { chartType } from "./chart";
import { cellsGiven, isLeftOut, textGiven, wordGiven } from "./given";
import type { PlacedSheet } from "./worksheet";

/** `Excel.ChartCollection`. */
export const chartsType: ServerType<PlacedSheet> = {
  name: "ChartCollection",
  properties: { count: { read: ({ sheet }) => sheet.charts.length } },
  collection: {
    all: (placed) => placed.sheet.charts.map((chart) => objectOf(placed, chart)),
    one: keyed,
  },
  methods: {
    add: (placed, type, source, seriesBy) => {
      const by = ["Auto", "Columns", "Rows"] as const;
      const chart = addChart(placed.book, placed.sheet, {
        type: textGiven(type),
        source: cellsGiven(placed.book, placed.sheet, source),
        seriesBy: isLeftOut(seriesBy) ? "Auto" : wordGiven(by, seriesBy),
      });
      return objectOf(placed, chart);
    },
    _GetItem: keyed,
  },
};

function keyed(placed: PlacedSheet, key: unknown): ServerObject | undefined {
  const chart = placed.sheet.charts.find(({ id, name }) => id === key || name === key);
  return chart && objectOf(placed, chart);
}

function objectOf({ book, sheet }: PlacedSheet, chart: BookChart): ServerObject {
  return serverObject(chartType, { book, sheet, chart });
}
