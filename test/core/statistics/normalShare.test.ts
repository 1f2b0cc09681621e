import { normalShare } from "../../../src/core/statistics/normalShare";
import { relativeDifference, fixture } from "../../support/statistics/fixtures";

type Line = [number, number];
const { normcdf } = fixture("expected-special-functions.json") as Record<"normcdf", Line[]>;

describe("normalShare", () => {
  it.each(normcdf)("agrees with fifty digits at %s", (value, expected) => {
    expect(relativeDifference(normalShare(value), expected)).toBeLessThan(1e-13);
  });
});
