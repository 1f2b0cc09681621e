import { chanceBack, shareBack } from "../../../src/core/statistics/shareBack";
import { survivalCurve } from "../../../src/core/statistics/survivalCurve";

const curve = survivalCurve({
  days: [10, 20, 20, 30, 40, 50, 60, 70, 80, 90],
  returned: [1, 1, 0, 1, 0, 0, 1, 0, 0, 0],
});

describe("shareBack", () => {
  it.each([
    ["the day before anybody is back", 9, 0, 10],
    ["the day of the first return", 10, 0.1, 10],
    ["the day after it", 11, 0.1, 9],
    ["the last day", 90, 1 - 0.9 * (8 / 9) * (6 / 7) * (3 / 4), 1],
    ["after the last day", 91, 1 - 0.9 * (8 / 9) * (6 / 7) * (3 / 4), 0],
  ])("on %s", (_name, day, share, atRisk) => {
    const found = shareBack(curve, day);
    expect(found.share).toBeCloseTo(share, 12);
    expect(found.atRisk).toBe(atRisk);
  });

  it("has no band before anybody is back", () => {
    expect(shareBack(curve, 9).interval).toBeUndefined();
  });

  it("has a band around the share", () => {
    const { share, interval } = shareBack(curve, 30);
    expect(interval!.low).toBeLessThan(share);
    expect(interval!.high).toBeGreaterThan(share);
  });
});

describe("chanceBack", () => {
  it("from day 0 is the share back", () => {
    const { share, interval } = shareBack(curve, 30);
    expect(chanceBack(curve, 0, 30)).toEqual({ share, interval, atRisk: 10 });
  });

  it("counts those watched beyond the day", () => {
    expect(chanceBack(curve, 30, 30)).toMatchObject({
      share: expect.closeTo(1 / 4, 12) as number,
      atRisk: 6,
    });
  });

  it("tells nothing beyond the last watched day", () => {
    expect(chanceBack(curve, 90, 30)).toBeUndefined();
  });
});
