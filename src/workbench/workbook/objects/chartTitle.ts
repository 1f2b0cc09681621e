import type { ServerType } from "../../protocol/serverType";
import { changeChart, type PlacedChart } from "./chart";
import { flagGiven, textGiven } from "./given";

/** `Excel.ChartTitle`. */
export const chartTitleType: ServerType<PlacedChart> = {
  name: "ChartTitle",
  properties: {
    text: {
      read: ({ chart }) => chart.title.text,
      write: (placed, value) =>
        changeChart(
          placed,
          ({ chart }) => (chart.title = { text: textGiven(value), visible: true }),
        ),
    },
    visible: {
      read: ({ chart }) => chart.title.visible,
      write: (placed, value) =>
        changeChart(placed, ({ chart }) => (chart.title.visible = flagGiven(value))),
    },
  },
};
