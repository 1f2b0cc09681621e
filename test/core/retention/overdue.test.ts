import { rhythm } from "../../../src/core/policy/rhythm";
import { overdue } from "../../../src/core/retention/overdue";
import { day } from "../../support/day";

describe("overdue", () => {
  const her = { arrivalDays: 3, medianGapDays: 30, lastArrivalOn: day("2026-01-01") };

  it.each([
    ["44 days away", "2026-02-14", { daysAway: 44, ratio: 44 / 30, isOverdue: false }],
    ["45 days away", "2026-02-15", { daysAway: 45, ratio: 1.5, isOverdue: true }],
  ])("with a gap of 30 days, %s", (_what, asOf, expected) => {
    expect(overdue(her, day(asOf), rhythm)).toEqual({
      ok: true,
      value: { medianGapDays: 30, ...expected },
    });
  });

  it("does not tell from two arrivals", () => {
    expect(overdue({ ...her, arrivalDays: 2 }, day("2026-02-15"), rhythm)).toEqual({
      ok: false,
      problem: { code: "TOO_FEW_ARRIVALS", arrivalDays: 2, needed: 3 },
    });
  });
});
