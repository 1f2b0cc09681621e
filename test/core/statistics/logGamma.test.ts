import { logGamma } from "../../../src/core/statistics/logGamma";
import { difference, fixture } from "../../support/statistics/fixtures";

type Line = [number, number];
const { lgamma } = fixture("expected-special-functions.json") as Record<"lgamma", Line[]>;

describe("logGamma", () => {
  it.each(lgamma)("agrees with fifty digits at %s", (argument, expected) => {
    expect(difference(logGamma(argument), expected)).toBeLessThan(1e-13);
  });

  it("is not asked for argument 0", () => {
    expect(() => logGamma(0)).toThrow(RangeError);
  });

  it("is not asked for a negative argument", () => {
    expect(() => logGamma(-1.5)).toThrow(RangeError);
  });
});
