import { funnelCharts } from "../../../src/core/results/funnelCharts";
import { fixtureLines } from "../../support/statistics/fixtures";

const weeks = fixtureLines("synthA/synthA_funnel_weekly.csv").map((line) => line.map(Number));
const column = (place: number) => weeks.map((week) => week[place]!);
const all = {
  calls: column(1),
  reached: column(2),
  engaged: column(3),
  booked: column(4),
  arrived: column(5),
  bought: column(6),
};

describe("funnelCharts", () => {
  it("finds the planted drop of reaching from week 21 and no other drift", () => {
    const drifts = funnelCharts(all, 20).map(({ stage, chart }) => [
      stage,
      chart.ok ? chart.value.weeks.findIndex(({ signal }) => signal === "drift") + 1 : NaN,
    ]);
    expect(Object.fromEntries(drifts)).toEqual({
      reached: 23,
      engaged: 0,
      booked: 0,
      arrived: 0,
      bought: 0,
    });
  });

  it("counts a stage among the last one noted", () => {
    const { calls, booked, bought } = all;
    const found = funnelCharts({ calls, booked, bought }, 20);
    expect(found.map(({ stage, among }) => [stage, among])).toEqual([
      ["booked", "calls"],
      ["bought", "booked"],
    ]);
  });

  it("has no charts of one stage or of none", () => {
    expect(funnelCharts({ calls: all.calls }, 20)).toEqual([]);
    expect(funnelCharts({}, 20)).toEqual([]);
  });
});
