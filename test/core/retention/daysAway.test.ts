import { daysAway } from "../../../src/core/retention/daysAway";
import { day } from "../../support/day";

describe("daysAway", () => {
  it.each([
    ["2026-01-01", "2026-01-01", 0],
    ["2026-01-01", "2026-01-02", 1],
    ["2024-02-28", "2024-03-01", 2],
    ["2025-12-31", "2026-12-31", 365],
  ])("from %s to %s are %i days", (last, asOf, days) => {
    expect(daysAway(day(last), day(asOf))).toEqual({ ok: true, value: days });
  });

  it("refuses an arrival on the day after the one asked about", () => {
    expect(daysAway(day("2026-01-02"), day("2026-01-01"))).toEqual({
      ok: false,
      problem: {
        code: "ARRIVAL_AFTER_AS_OF",
        arrivalOn: day("2026-01-02"),
        asOf: day("2026-01-01"),
      },
    });
  });
});
