import fc from "fast-check";
import {
  hypergeometricChance,
  hypergeometricTail,
} from "../../../src/core/statistics/hypergeometricTail";
import { fixture, relativeDifference } from "../../support/statistics/fixtures";

type Line = [number, number, number, number, number];
const table = (fixture("expected-special-functions.json") as { hyper_sf: Line[] }).hyper_sf;

describe("hypergeometricTail", () => {
  it.each(table)(
    "agrees with fifty digits for %d of %d drawn, %d marked of %d",
    (atLeast, drawn, marked, all, expected) => {
      const found = hypergeometricTail({ all, marked, drawn }, atLeast);
      expect(relativeDifference(found, expected)).toBeLessThan(1e-10);
    },
  );

  const draws = fc
    .record({ all: fc.integer({ min: 1, max: 60 }), a: fc.nat(), b: fc.nat(), c: fc.nat() })
    .map(({ all, a, b, c }) => ({
      draw: { all, marked: a % (all + 1), drawn: b % (all + 1) },
      atLeast: c % (all + 2),
    }));

  it("is the sum of the chances from the count upward", () => {
    fc.assert(
      fc.property(draws, ({ draw, atLeast }) => {
        let sum = 0;
        for (let found = atLeast; found <= draw.drawn; found++)
          sum += hypergeometricChance(draw, found);
        expect(hypergeometricTail(draw, atLeast)).toBeCloseTo(sum, 10);
      }),
    );
  });
});
