import { normalQuantile } from "../../../src/core/statistics/normalQuantile";
import { relativeDifference, fixture } from "../../support/statistics/fixtures";

type Line = [number, number];
const { normq } = fixture("expected-special-functions.json") as Record<"normq", Line[]>;

describe("normalQuantile", () => {
  it.each(normq)("agrees with fifty digits at %s", (probability, expected) => {
    expect(relativeDifference(normalQuantile(probability), expected)).toBeLessThan(1e-13);
  });

  it("is not asked for a share of 0", () => {
    expect(() => normalQuantile(0)).toThrow(RangeError);
  });

  it("is not asked for a share of 1", () => {
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});
