import { refused } from "../../../src/core/result";
import { stageChart } from "../../../src/core/statistics/stageChart";

const usualWeeks = Array.from({ length: 12 }, (_, week) => ({
  hits: 49 + 2 * (week % 2),
  trials: 100,
}));

describe("stageChart", () => {
  it("asks for twelve frozen weeks", () => {
    expect(chartOf(usualWeeks.slice(1), 12)).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "weeks", found: 11, needed: 12 }),
    );
    expect(chartOf(usualWeeks, 11)).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "weeks", found: 11, needed: 12 }),
    );
    expect(chartOf(usualWeeks, 12).ok).toBe(true);
  });

  it.each([
    ["nobody", { hits: 0, trials: 100 }],
    ["everybody", { hits: 100, trials: 100 }],
  ])("has no limits where %s went on in all usual weeks", (_name, week) => {
    expect(
      chartOf(
        usualWeeks.map(() => week),
        12,
      ),
    ).toEqual(refused({ code: "NOT_ENOUGH", counted: "trials", found: 0, needed: 1 }));
  });

  it.each([
    ["a usual week", { hits: 50, trials: 100 }, undefined],
    ["two standard errors", { hits: 40, trials: 100 }, undefined],
    ["more than two", { hits: 39, trials: 100 }, "watch"],
    ["just under three", { hits: 36, trials: 100 }, "watch"],
    ["more than three, fewer", { hits: 34, trials: 100 }, "shock"],
    ["more than three, more", { hits: 66, trials: 100 }, "shock"],
    ["a week without trials", { hits: 0, trials: 0 }, undefined],
    ["none of nine, too few to count standard errors", { hits: 0, trials: 9 }, "watch"],
    ["none of ten", { hits: 0, trials: 10 }, "shock"],
    ["five of five", { hits: 5, trials: 5 }, undefined],
  ])("%s", (_name, week, signal) => {
    const chart = chartOf([...usualWeeks, week], 12);
    expect(chart.ok && chart.value.weeks.at(-1)!.signal).toBe(signal);
  });

  it("finds a slow drift that no single week shows", () => {
    const low = Array.from({ length: 8 }, () => ({ hits: 42, trials: 100 }));
    const chart = chartOf([...usualWeeks, ...low], 12);
    const signals = chart.ok ? chart.value.weeks.slice(12).map(({ signal }) => signal) : [];
    expect(signals).toContain("drift");
    expect(signals).not.toContain("shock");
  });

  it("widens a week's limits where usual weeks vary more than counting explains", () => {
    const restless = usualWeeks.map((_, week) => ({ hits: week % 2 === 0 ? 42 : 58, trials: 100 }));
    const week = { hits: 34, trials: 100 };
    const chart = chartOf([...restless, week], 12);
    if (!chart.ok) throw new Error(chart.problem.code);
    expect(chart.value.widened).toBeGreaterThan(1.2);
    expect(chart.value.weeks.at(-1)!.signal).not.toBe("shock");
    expect(chart.value.weeks.at(-1)!.limits!.low).toBeLessThan(0.34);
  });

  it("is not asked about weeks in which more went on than could", () => {
    expect(() => chartOf([...usualWeeks, { hits: 3, trials: 2 }], 12)).toThrow(RangeError);
  });

  it("leaves the drift where it was in a week without trials", () => {
    const chart = chartOf([...usualWeeks, { hits: 0, trials: 0 }], 12);
    const [before, after] = chart.ok ? chart.value.weeks.slice(-2) : [];
    expect(after).toEqual({ ...before, share: undefined, limits: undefined, away: undefined });
  });
});

function chartOf(weeks: readonly { hits: number; trials: number }[], baselineWeeks: number) {
  return stageChart(
    { hits: weeks.map(({ hits }) => hits), trials: weeks.map(({ trials }) => trials) },
    baselineWeeks,
  );
}
