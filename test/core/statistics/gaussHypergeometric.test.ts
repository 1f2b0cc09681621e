import { gaussHypergeometric } from "../../../src/core/statistics/gaussHypergeometric";
import { fixture, relativeDifference } from "../../support/statistics/fixtures";

type Line = [number, number, number, number, string, number];
const table = (fixture("expected-special-functions.json") as { hyp2f1: Line[] }).hyp2f1;

describe("gaussHypergeometric", () => {
  it.each(table)(
    "agrees with fifty digits at %s %s %s %s",
    (first, second, lower, argument, value) => {
      const found = gaussHypergeometric({ first, second, lower }, argument);
      expect(relativeDifference(found, Number(value))).toBeLessThan(1e-12);
    },
  );

  it.each([1, 1.5, -0.1, NaN])("is not asked for the argument %d", (argument) => {
    const parameters = { first: 1, second: 2, lower: 3 };
    expect(() => gaussHypergeometric(parameters, argument)).toThrow(RangeError);
  });
});
