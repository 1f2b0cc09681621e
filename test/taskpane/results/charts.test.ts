import {
  bandPath,
  chartPlane,
  chartSize,
  linePath,
} from "../../../src/taskpane/results/charts/chartPlane";
import { dayTicks } from "../../../src/taskpane/results/charts/dayTicks";
import { monthTicks } from "../../../src/taskpane/results/charts/monthTicks";
import { tierDays } from "../../../src/taskpane/results/tierDays";
import { dormancy } from "../../../src/core/policy/dormancy";
import { day } from "../../support/day";

const { left, right, top, bottom } = chartSize;

describe("a chart", () => {
  const plane = chartPlane([0, 10]);

  it("stands nothing on its floor and all at its top, the first day left and the last right", () => {
    expect([plane.x(0), plane.x(10), plane.y(0), plane.y(1)]).toEqual([left, right, bottom, top]);
  });

  it("rises on the day somebody came, and not on the way there", () => {
    const points = [
      { x: 0, share: 0 },
      { x: 10, share: 1 },
    ];
    expect(linePath(plane, points, "steps")).toBe(
      `M${left},${bottom}L${right},${bottom}L${right},${top}`,
    );
    expect(linePath(plane, points, "straight")).toBe(`M${left},${bottom}L${right},${top}`);
  });

  it("leaves a gap where a share is not known", () => {
    const points = [0, 2, 4, 6].map((x) => ({ x, share: x === 4 ? undefined : 0 }));
    expect(linePath(plane, points, "straight").split("M")).toHaveLength(3);
  });

  it("has a band only where there is an interval", () => {
    expect(bandPath(plane, [{ x: 0, share: 0.5 }], "steps")).toBe("");
  });
});

describe("the words under an axis", () => {
  it.each([
    [365, ["0", "90", "180", "365 days"]],
    [120, ["0", "120 days"]],
    [40, ["0", "40 days"]],
  ])("of %i days do not run into each other", (lastDay, words) => {
    expect(dayTicks(lastDay, "days").map(({ text }) => text.replace("\u00a0", " "))).toEqual(words);
  });

  it("name four months at most, the last one always", () => {
    const months = Array.from({ length: 13 }, (_, at) =>
      day(`2026-${String((at % 12) + 1).padStart(2, "0")}-28`),
    );
    const ticks = monthTicks(months);
    expect(ticks.length).toBeLessThanOrEqual(4);
    expect(ticks.at(-1)?.at).toBe(12);
  });

  it("name a single month", () => {
    expect(monthTicks([day("2026-03-31")])).toEqual([{ at: 0, text: "2026-03" }]);
  });
});

describe("days away of each tier", () => {
  it("meet without a gap", () => {
    expect(tierDays(dormancy)).toEqual({
      active: "< 30",
      sleeping: "30–89",
      dormant: "90–179",
      half_year: "180–364",
      year_plus: "365+",
      never_arrived: "",
    });
  });
});
