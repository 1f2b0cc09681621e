import fc from "fast-check";
import { benjaminiHochberg } from "../../../src/core/statistics/benjaminiHochberg";
import { fixture } from "../../support/statistics/fixtures";

const { bh1995 } = fixture("expected-props-spc.json") as { bh1995: { p: number[]; adj: number[] } };

describe("benjaminiHochberg", () => {
  it("adjusts the fifteen chances of the paper as statsmodels does", () => {
    const found = benjaminiHochberg(bh1995.p);
    bh1995.adj.forEach((expected, test) => expect(found[test]).toBeCloseTo(expected, 12));
  });

  it("has nothing to say of no tests", () => {
    expect(benjaminiHochberg([])).toEqual(new Float64Array(0));
  });

  it("does not care for the order of the tests", () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(chances, (given) => {
        const backwards = benjaminiHochberg(given.toReversed()).toReversed();
        expect(benjaminiHochberg(given)).toEqual(backwards);
      }),
    );
  });
});
