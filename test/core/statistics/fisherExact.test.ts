import { fisherEither, fisherMore } from "../../../src/core/statistics/fisherExact";
import { fixture, relativeDifference } from "../../support/statistics/fixtures";

interface Line {
  readonly table: [[number, number], [number, number]];
  readonly greater: number;
  readonly two_sided: number;
}
interface Two {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly fisher_two_sided: number;
}
const { fisher, two } = fixture("expected-props-spc.json") as { fisher: Line[]; two: Two[] };

describe("Fisher's exact test", () => {
  it.each(fisher)("of $table is R's", ({ table: [[a, b], [c, d]], greater, two_sided }) => {
    const one = { hits: a, trials: a + b };
    const other = { hits: c, trials: c + d };
    expect(relativeDifference(fisherMore(one, other), greater)).toBeLessThan(1e-9);
    expect(relativeDifference(fisherEither(one, other), two_sided)).toBeLessThan(1e-9);
  });

  it.each(two)("of $x1/$n1 and $x2/$n2 is scipy's", ({ x1, n1, x2, n2, fisher_two_sided }) => {
    const found = fisherEither({ hits: x1, trials: n1 }, { hits: x2, trials: n2 });
    expect(relativeDifference(found, fisher_two_sided)).toBeLessThan(1e-9);
  });

  it("finds nothing where nobody was hit", () => {
    const none = { hits: 0, trials: 5 };
    expect([fisherMore(none, none), fisherEither(none, none)]).toEqual([1, expect.closeTo(1, 12)]);
  });
});
