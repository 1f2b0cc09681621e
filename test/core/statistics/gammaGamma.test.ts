import { refused } from "../../../src/core/result";
import { expectedSpend, fitSpend } from "../../../src/core/statistics/gammaGamma";
import { seededRandom } from "../../../src/core/statistics/seededRandom";

describe("fitSpend", () => {
  const deals = Array.from({ length: 200 }, (_, client) => 1 + (client % 5));
  const meanSpend = deals.map((count, client) => 80 + 15 * ((client * 7) % 11) + count);

  it("says the same in yuan and in cents", () => {
    const yuan = fitSpend({ deals, meanSpend });
    const cents = fitSpend({ deals, meanSpend: meanSpend.map((spend) => 100 * spend) });
    if (!yuan.ok || !cents.ok) throw new Error("no fit");
    const [one, other] = [yuan, cents].map((fit) => expectedSpend(fit.value.model, 3, 100));
    expect(one).toBeGreaterThan(0);
    expect(expectedSpend(cents.value.model, 3, 10_000) / 100).toBeCloseTo(one!, 3);
    expect(other).not.toBeNaN();
  });

  it("has no model of nobody", () => {
    expect(fitSpend({ deals: [], meanSpend: [] })).toEqual(refused({ code: "NO_FIT" }));
  });

  it("has no mean where a few spend without measure", () => {
    const random = seededRandom(1);
    const single = deals.map(() => 1);
    const wild = single.map(() => -Math.log(1 - random()) / (1 - random()) ** 2);
    expect(fitSpend({ deals: single, meanSpend: wild })).toEqual(refused({ code: "NO_MEAN" }));
  });
});

describe("expectedSpend", () => {
  it("does not ask for the mean of no deals", () => {
    expect(expectedSpend({ dealShape: 6, clientShape: 4, scale: 15 }, 0, NaN)).toBe(30);
  });

  it("goes from the clinic's mean to her own as deals grow", () => {
    const model = { dealShape: 6, clientShape: 4, scale: 15 };
    const spends = [0, 1, 5, 50, 5000].map((count) => expectedSpend(model, count, 60));
    expect(spends[0]).toBe(30);
    expect(spends).toEqual(spends.toSorted((one, other) => one - other));
    expect(spends.at(-1)).toBeCloseTo(60, 1);
  });
});
