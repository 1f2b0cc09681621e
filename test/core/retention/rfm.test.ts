import { rfm, rfmCuts } from "../../../src/core/retention/rfm";

describe("rfm", () => {
  const tens = [10, 20, 30, 40, 50, 60];
  const cuts = rfmCuts({ daysAway: tens, visits: tens, spend: tens })!;

  it.each([
    ["the best of each", { daysAway: 10, visits: 60, spend: 60 }, "555"],
    ["the worst of each", { daysAway: 60, visits: 10, spend: 10 }, "111"],
    ["on the first cut point of each", { daysAway: 20, visits: 20, spend: 20 }, "511"],
  ])("%s is %j", (_what, facts, score) => {
    expect(rfm(facts, cuts)).toBe(score);
  });

  it.each([
    [1, "1"],
    [2, "2"],
    [3, "3"],
    [4, "4"],
    [5, "4"],
    [6, "5"],
  ])("where most came once, %i visits score %s", (visits, score) => {
    const oneVisit = rfmCuts({ daysAway: tens, visits: [1, 1, 1, 1, 6], spend: tens })!;
    expect(oneVisit.hasVisitBands).toBe(true);
    expect(rfm({ daysAway: 10, visits, spend: 10 }, oneVisit)[1]).toBe(score);
  });

  it("has no cut points where a column is empty", () => {
    expect(rfmCuts({ daysAway: tens, visits: [], spend: tens })).toBeUndefined();
  });
});
