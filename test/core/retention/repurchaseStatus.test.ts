import { repurchase } from "../../../src/core/policy/repurchase";
import { repurchaseStatus } from "../../../src/core/retention/repurchaseStatus";
import { day } from "../../support/day";

/** First deal on 2026-01-01: day 75 is 03-17, day 90 is 04-01, day 180 is 06-30. */
function question(secondDealOn: string | undefined, asOf: string, windowDays = 90) {
  return {
    firstDealOn: day("2026-01-01"),
    secondDealOn: secondDealOn === undefined ? undefined : day(secondDealOn),
    asOf: day(asOf),
    windowDays,
  };
}

describe("repurchaseStatus without a second deal", () => {
  it.each([
    ["the day of the first deal", "2026-01-01", 90, "open"],
    ["the last open day", "2026-03-17", 90, "open"],
    ["the first closing day", "2026-03-18", 90, "closing"],
    ["the last day of the window", "2026-04-01", 90, "closing"],
    ["the first late day", "2026-04-02", 90, "late"],
    ["the last late day, day 180", "2026-06-30", 90, "late"],
    ["the first cold day", "2026-07-01", 90, "cold"],
    ["day 180 of a short window", "2026-06-30", 30, "late"],
    ["day 240 of a window of 120 days", "2026-08-29", 120, "late"],
    ["day 241 of a window of 120 days", "2026-08-30", 120, "cold"],
  ])("on %s (%s, window %i) she is %s", (_edge, asOf, windowDays, status) => {
    expect(repurchaseStatus(question(undefined, asOf, windowDays), repurchase)).toEqual({
      ok: true,
      value: status,
    });
  });
});

describe("repurchaseStatus with a second deal", () => {
  it.each([
    ["on day 1", "2026-01-02", "2026-12-31", "converted"],
    ["on the last day of the window", "2026-04-01", "2026-12-31", "converted"],
    ["a day after the window", "2026-04-02", "2026-12-31", "returned_late"],
    ["on the day of the first, which is one deal", "2026-01-01", "2026-02-01", "open"],
    ["before the first, which counts as none", "2025-12-01", "2026-02-01", "open"],
    ["after the day asked about, which counts as none", "2026-02-02", "2026-02-01", "open"],
    ["on the day asked about", "2026-02-01", "2026-02-01", "converted"],
  ])("%s (%s, asked on %s): %s", (_edge, second, asOf, status) => {
    expect(repurchaseStatus(question(second, asOf), repurchase)).toEqual({
      ok: true,
      value: status,
    });
  });

  it("refuses a first deal in the future, and names both days", () => {
    expect(repurchaseStatus(question(undefined, "2025-12-31"), repurchase)).toEqual({
      ok: false,
      problem: { code: "DEAL_AFTER_AS_OF", dealOn: day("2026-01-01"), asOf: day("2025-12-31") },
    });
  });
});
