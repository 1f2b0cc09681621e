import { seededRandom } from "../../../src/core/statistics/seededRandom";

describe("seededRandom", () => {
  it("gives the same numbers for the same seed", () => {
    const [one, other] = [seededRandom(7), seededRandom(7)];
    expect(Array.from({ length: 100 }, one)).toEqual(Array.from({ length: 100 }, other));
  });

  it.each([0, 1, 2, -5, 20_250_101])("spreads evenly from seed %d", (seed) => {
    const random = seededRandom(seed);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) tenths[Math.floor(random() * 10)]!++;
    // Nine degrees of freedom: 27.9 is exceeded once in a thousand.
    const statistic = tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(statistic).toBeLessThan(27.9);
  });

  it("has neighbouring numbers that know nothing of each other", () => {
    const random = seededRandom(3);
    const draws = Array.from({ length: 50_000 }, () => random() - 0.5);
    const sum = draws
      .slice(1)
      .reduce((total, draw, place) => total + draw * (draws[place] ?? NaN), 0);
    expect(Math.abs(sum / draws.length / (1 / 12))).toBeLessThan(0.02);
  });
});
