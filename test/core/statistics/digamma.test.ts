import { digamma } from "../../../src/core/statistics/digamma";
import { difference, fixture } from "../../support/statistics/fixtures";

type Line = [number, number];
const { digamma: table } = fixture("expected-special-functions.json") as Record<"digamma", Line[]>;

describe("digamma", () => {
  it.each(table)("agrees with fifty digits at %s", (argument, expected) => {
    expect(difference(digamma(argument), expected)).toBeLessThan(1e-13);
  });

  it("is not asked for argument 0", () => {
    expect(() => digamma(0)).toThrow(RangeError);
  });
});
