import { dormancyTier } from "../../../src/core/retention/dormancyTier";
import { day } from "../../support/day";

const ladder = {
  sleepingFromDay: 30,
  dormantFromDay: 90,
  halfYearFromDay: 180,
  yearPlusFromDay: 365,
};

describe("dormancyTier", () => {
  it.each([
    ["the day she came", "2026-01-01", "active"],
    ["the last active day", "2026-01-30", "active"],
    ["the first sleeping day", "2026-01-31", "sleeping"],
    ["the last sleeping day", "2026-03-31", "sleeping"],
    ["the first dormant day", "2026-04-01", "dormant"],
    ["the last dormant day", "2026-06-29", "dormant"],
    ["the first half-year day", "2026-06-30", "half_year"],
    ["the last half-year day", "2026-12-31", "half_year"],
    ["the first day over a year", "2027-01-01", "year_plus"],
  ])("on %s (%s) a client last here on 2026-01-01 is %s", (_edge, asOf, tier) => {
    expect(dormancyTier(day("2026-01-01"), day(asOf), ladder)).toEqual({ ok: true, value: tier });
  });

  it("counts the leap day", () => {
    expect(dormancyTier(day("2024-01-01"), day("2024-03-31"), ladder)).toEqual({
      ok: true,
      value: "dormant",
    });
  });

  it("calls a client who never came a prospect of her own kind", () => {
    expect(dormancyTier(undefined, day("2026-01-01"), ladder)).toEqual({
      ok: true,
      value: "never_arrived",
    });
  });

  it("refuses an arrival after the day asked about, and names both days", () => {
    expect(dormancyTier(day("2026-05-02"), day("2026-05-01"), ladder)).toEqual({
      ok: false,
      problem: {
        code: "ARRIVAL_AFTER_AS_OF",
        arrivalOn: day("2026-05-02"),
        asOf: day("2026-05-01"),
      },
    });
  });
});
