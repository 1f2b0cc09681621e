import { seededRandom } from "../../../src/core/statistics/seededRandom";
import { segmentPrior, segmentShare } from "../../../src/core/statistics/segmentShares";

describe("segmentPrior", () => {
  it("finds how much segments differ", () => {
    // Half of the segments answer 1 time in 10, half 5 in 10: mean 0.3, spread 0.2, so α + β = 4.25.
    const segments = Array.from({ length: 40 }, (_, segment) => ({
      trials: 1000,
      hits: segment % 2 === 0 ? 100 : 500,
    }));
    const { hits, misses } = segmentPrior(columnsOf(segments))!;
    expect(hits / (hits + misses)).toBeCloseTo(0.3, 1);
    expect(hits + misses).toBeGreaterThan(3);
    expect(hits + misses).toBeLessThan(6);
  });

  it("finds nothing where segments differ as much as counting explains", () => {
    const random = seededRandom(11);
    const segments = Array.from({ length: 30 }, () => {
      const hits = Array.from({ length: 50 }, random).filter((draw) => draw < 0.2).length;
      return { trials: 50, hits };
    });
    const found = segmentPrior(columnsOf(segments));
    expect(found === undefined || found.hits + found.misses > 50).toBe(true);
  });

  it.each([
    ["nobody answered", [{ trials: 9, hits: 0 }]],
    ["everybody answered", [{ trials: 9, hits: 9 }]],
    [
      "all segments are the same",
      [
        { trials: 50, hits: 10 },
        { trials: 50, hits: 10 },
      ],
    ],
    ["nobody was called", [{ trials: 0, hits: 0 }]],
  ])("learns nothing where %s", (_name, segments) => {
    expect(segmentPrior(columnsOf(segments))).toBeUndefined();
  });
});

describe("segmentShare", () => {
  const prior = { hits: 1, misses: 9 };

  it("of an empty segment is the whole's", () => {
    expect(segmentShare({ hits: 0, trials: 0 }, prior)).toBe(0.1);
  });

  it("of a large segment is its own", () => {
    expect(segmentShare({ hits: 5000, trials: 10_000 }, prior)).toBeCloseTo(0.5, 2);
  });
});

function columnsOf(segments: readonly { hits: number; trials: number }[]) {
  return {
    hits: segments.map(({ hits }) => hits),
    trials: segments.map(({ trials }) => trials),
  };
}
