import { funnel, funnelWeeks } from "../../../src/core/results/funnel";
import { funnelCharts } from "../../../src/core/results/funnelCharts";
import { callResultsOf } from "../../support/callResults";
import { day } from "../../support/day";

describe("funnel", () => {
  it("puts Monday to Sunday into one week", () => {
    const calls = callResultsOf(
      ["2026-11-15", "2026-11-16", "2026-11-22", "2026-11-23"].map((on) => ({ on })),
    );
    expect(funnel(calls, "week").map(({ key, counts }) => [key, counts.calls])).toEqual([
      [day("2026-11-09"), 1],
      [day("2026-11-16"), 2],
      [day("2026-11-23"), 1],
    ]);
  });

  it("counts a client who bought twice once, and shares the money by clients", () => {
    const bought = { on: "2026-11-16", stage: "bought", cents: 300 } as const;
    const [line] = funnel(
      callResultsOf([bought, { ...bought, cents: 100 }, { ...bought, client: 1 }]),
      "caller",
    );
    expect([line?.buyers, line?.cents, line?.centsPerBuyer]).toEqual([2, 700, 350]);
  });

  it("says nothing of money per client where nobody bought", () => {
    const [line] = funnel(callResultsOf([{ on: "2026-11-16" }]), "reason");
    expect(line).toEqual({
      key: 0,
      counts: { calls: 1, reached: 0, engaged: 0, booked: 0, arrived: 0, bought: 0 },
      cents: 0,
      buyers: 0,
      centsPerBuyer: undefined,
      isClosed: true,
      isSmall: true,
    });
  });

  it.each([
    [9, true],
    [10, false],
  ])("%i calls of one caller are too few: %s", (count, isSmall) => {
    const calls = Array.from({ length: count }, () => ({ on: "2026-11-16" }));
    expect(funnel(callResultsOf(calls), "caller").map((line) => line.isSmall)).toEqual([isSmall]);
  });
});

describe("funnelWeeks", () => {
  it("stands a week without calls in its place and leaves open weeks out", () => {
    const calls = callResultsOf([
      { on: "2026-11-02", stage: "reached" },
      { on: "2026-11-16", stage: "booked" },
      { on: "2026-11-17" },
      { on: "2026-11-23", isOpen: true },
    ]);
    const weeks = funnelWeeks(funnel(calls, "week"));
    expect([weeks.calls, weeks.reached, weeks.booked]).toEqual([
      [1, 0, 2],
      [1, 0, 1],
      [0, 0, 1],
    ]);
  });

  it("gives charts that alarm only outside the limits of the frozen weeks", () => {
    const weekly = (week: number, reached: number) =>
      Array.from({ length: 40 }, (_, call) => ({
        on: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
        ...(call < reached ? { stage: "reached" as const } : {}),
      }));
    const usual = Array.from({ length: 12 }, (_, week) => weekly(week, 20));
    const chart = (last: number) => {
      const calls = callResultsOf([...usual, weekly(12, last)].flat());
      const [reached] = funnelCharts(funnelWeeks(funnel(calls, "week")), 12);
      return reached?.chart.ok === true ? reached.chart.value.weeks.at(-1)?.signal : "none";
    };
    expect([chart(11), chart(10)]).toEqual(["watch", "shock"]);
  });
});
