import fc from "fast-check";
import { betaQuantile } from "../../../src/core/statistics/betaQuantile";
import { exactShareInterval } from "../../../src/core/statistics/exactShareInterval";
import { wilsonInterval } from "../../../src/core/statistics/wilsonInterval";
import { fixture } from "../../support/statistics/fixtures";

type Ends = [number, number];
interface Line {
  readonly x: number;
  readonly n: number;
  readonly wilson: Ends;
  readonly clopper_pearson: Ends;
  readonly jeffreys: Ends;
}
const { single } = fixture("expected-props-spc.json") as { single: Line[] };

describe.each(single)("$x of $n", ({ x: hits, n: trials, wilson, clopper_pearson, jeffreys }) => {
  it("has the Wilson interval of statsmodels", () => {
    expectEnds(wilsonInterval({ hits, trials }), wilson);
  });

  it("has the exact interval of statsmodels", () => {
    expectEnds(exactShareInterval({ hits, trials }), clopper_pearson);
  });

  it("has the beta quantiles of Jeffreys' interval", () => {
    const shape = { hits: hits + 0.5, misses: trials - hits + 0.5 };
    const found = { low: betaQuantile(0.025, shape), high: betaQuantile(0.975, shape) };
    expectEnds(found, jeffreys);
  });
});

describe("wilsonInterval", () => {
  it("tells nothing without trials", () => {
    expect(wilsonInterval({ hits: 0, trials: 0 })).toBeUndefined();
    expect(exactShareInterval({ hits: 0, trials: 0 })).toBeUndefined();
  });

  it("holds the share and stays between 0 and 1", () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 10_000 }), fc.nat())
      .map(([trials, any]) => ({ trials, hits: any % (trials + 1) }));
    fc.assert(
      fc.property(counts, (count) => {
        const { low, high } = wilsonInterval(count)!;
        const share = count.hits / count.trials;
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      }),
    );
  });
});

function expectEnds(found: { low: number; high: number } | undefined, expected: Ends): void {
  expect(found!.low).toBeCloseTo(expected[0], 10);
  expect(found!.high).toBeCloseTo(expected[1], 10);
}
