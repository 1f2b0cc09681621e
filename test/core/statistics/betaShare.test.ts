import { betaShare } from "../../../src/core/statistics/betaShare";
import { relativeDifference, fixture } from "../../support/statistics/fixtures";

type Line = [number, number, number, number];
const { betainc } = fixture("expected-special-functions.json") as Record<"betainc", Line[]>;

describe("betaShare", () => {
  it.each(betainc)("agrees with fifty digits at %s %s %s", (hits, misses, value, expected) => {
    expect(relativeDifference(betaShare({ hits, misses }, value), expected)).toBeLessThan(1e-11);
  });
});
