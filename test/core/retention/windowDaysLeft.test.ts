import { windowDaysLeft } from "../../../src/core/retention/windowDaysLeft";
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

describe("windowDaysLeft", () => {
  it.each([
    ["the first day", undefined, "2026-01-01", 90],
    ["the last day", undefined, "2026-04-01", 0],
    ["the day after", undefined, "2026-04-02", -1],
    ["a second deal in time", "2026-02-01", "2026-03-01", undefined],
    ["a late second deal", "2026-05-01", "2026-06-01", undefined],
  ])("on %s", (_edge, second, asOf, left) => {
    expect(windowDaysLeft(question(second, asOf))).toEqual({ ok: true, value: left });
  });

  it("refuses a first deal in the future", () => {
    expect(windowDaysLeft(question(undefined, "2025-12-31"))).toMatchObject({ ok: false });
  });
});
