import { effectiveSecondDeal } from "../../../src/core/retention/effectiveSecondDeal";
import { day } from "../../support/day";

describe("effectiveSecondDeal", () => {
  it.each([
    ["the day before the first", "2025-12-31", undefined],
    ["the day of the first", "2026-01-01", undefined],
    ["the day after it", "2026-01-02", day("2026-01-02")],
    ["the day asked about", "2026-02-01", day("2026-02-01")],
    ["the day after that", "2026-02-02", undefined],
  ])("on %s (%s)", (_edge, second, expected) => {
    const deals = {
      firstDealOn: day("2026-01-01"),
      secondDealOn: day(second),
      asOf: day("2026-02-01"),
    };
    expect(effectiveSecondDeal(deals)).toBe(expected);
  });

  it("is none where there is none", () => {
    const deals = {
      firstDealOn: day("2026-01-01"),
      secondDealOn: undefined,
      asOf: day("2026-02-01"),
    };
    expect(effectiveSecondDeal(deals)).toBeUndefined();
  });
});
