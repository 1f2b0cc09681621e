import { betaQuantile } from "../../../src/core/statistics/betaQuantile";
import { relativeDifference, fixture } from "../../support/statistics/fixtures";

type Line = [number, number, number, number];
const { betaq } = fixture("expected-special-functions.json") as Record<"betaq", Line[]>;

describe("betaQuantile", () => {
  it.each(betaq)("agrees with fifty digits at %s %s %s", (probability, hits, misses, expected) => {
    expect(relativeDifference(betaQuantile(probability, { hits, misses }), expected)).toBeLessThan(
      1e-12,
    );
  });
});

describe("betaQuantile at its ends", () => {
  it.each([
    [0, 0],
    [1, 1],
  ])("is %d for a share of %d", (probability, expected) => {
    expect(betaQuantile(probability, { hits: 2, misses: 3 })).toBe(expected);
  });
});
