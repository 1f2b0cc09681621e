import type { ServerType } from "../../protocol/serverType";
import { changeChart, type PlacedChart } from "./chart";
import { flagGiven, wordGiven } from "./given";

const positions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

/** `Excel.ChartLegend`. */
export const chartLegendType: ServerType<PlacedChart> = {
  name: "ChartLegend",
  properties: {
    visible: {
      read: ({ chart }) => chart.legend.visible,
      write: (placed, value) =>
        changeChart(placed, ({ chart }) => (chart.legend.visible = flagGiven(value))),
    },
    position: {
      read: ({ chart }) => chart.legend.position,
      write: (placed, value) =>
        changeChart(placed, ({ chart }) => (chart.legend.position = wordGiven(positions, value))),
    },
  },
};
