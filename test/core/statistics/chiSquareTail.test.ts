import { chiSquareTail } from "../../../src/core/statistics/chiSquareTail";
import { relativeDifference, fixture } from "../../support/statistics/fixtures";

type Line = [number, number, number];
const { chi2sf } = fixture("expected-special-functions.json") as Record<"chi2sf", Line[]>;

describe("chiSquareTail", () => {
  it.each(chi2sf)("agrees with fifty digits at %s %s", (statistic, degrees, expected) => {
    expect(relativeDifference(chiSquareTail(statistic, degrees), expected)).toBeLessThan(1e-12);
  });
});
