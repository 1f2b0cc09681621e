import { reasons } from "../../../src/core/calling/callPlan";
import { isPromotional } from "../../../src/core/calling/isPromotional";
import { reasonBands } from "../../../src/core/calling/reasonBands";

describe("isPromotional", () => {
  it("never calls care or a promise an offer", () => {
    const care = reasons.filter((reason) => reasonBands[reason] <= 2);
    expect(care.filter(isPromotional)).toEqual([]);
  });

  it.each([
    ["callback", false],
    ["birthday", false],
    ["expectation_check", false],
    ["rebate", false],
    ["rebook", false],
    ["forgotten", true],
    ["overdue_rhythm", true],
    ["monthly_care", true],
    ["campaign", true],
    ["the clinic's own words", false],
  ])("%s: %s", (reason, expected) => {
    expect(isPromotional(reason)).toBe(expected);
  });
});
