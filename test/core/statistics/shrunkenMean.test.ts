import fc from "fast-check";
import { shrunkenMean, spendClassOf } from "../../../src/core/statistics/shrunkenMean";

describe("spendClassOf", () => {
  it("lets own deals weigh more the more clients differ", () => {
    const steady = { deals: [2, 2, 2], squares: [2, 2, 2] };
    const unlike = spendClassOf({ ...steady, mean: [10, 50, 90] })!;
    const alike = spendClassOf({ ...steady, mean: [49, 50, 51] })!;
    expect(unlike.mean).toBe(50);
    expect(unlike.weight).toBeLessThan(0.01);
    expect(alike.weight).toBe(2 / (1 - 2 / 2));
  });

  it.each([
    ["one client", { deals: [3], mean: [10], squares: [4] }],
    ["single deals only", { deals: [1, 1], mean: [10, 20], squares: [0, 0] }],
    ["nobody with deals", { deals: [0, 0], mean: [NaN, NaN], squares: [0, 0] }],
  ])("learns nothing from %s", (_name, spend) => {
    expect(spendClassOf(spend)).toBeUndefined();
  });

  it("passes over clients without deals", () => {
    const own = { deals: [2, 3], mean: [10, 20], squares: [1, 2] };
    const withNobody = { deals: [2, 0, 3], mean: [10, NaN, 20], squares: [1, 0, 2] };
    expect(spendClassOf(withNobody)).toEqual(spendClassOf(own));
  });
});

describe("shrunkenMean", () => {
  it("lies between her mean and her class's", () => {
    const whole = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (deals, mean, classMean, weight) => {
        const found = shrunkenMean(deals, mean, { mean: classMean, weight: weight + 1 });
        const ends = deals === 0 ? [classMean, classMean] : [mean, classMean];
        expect(found).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
      }),
    );
  });

  it("is the class's where all its clients are alike", () => {
    expect(shrunkenMean(50, 10, { mean: 30, weight: Infinity })).toBe(30);
  });
});
