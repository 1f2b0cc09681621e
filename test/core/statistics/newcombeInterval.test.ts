import { newcombeInterval } from "../../../src/core/statistics/newcombeInterval";
import { fixture } from "../../support/statistics/fixtures";

interface Line {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly newcombe: [number, number];
}
const { two } = fixture("expected-props-spc.json") as { two: Line[] };

describe("newcombeInterval", () => {
  it.each(two)("$x1/$n1 − $x2/$n2 is statsmodels'", ({ x1, n1, x2, n2, newcombe }) => {
    const found = newcombeInterval({ hits: x1, trials: n1 }, { hits: x2, trials: n2 })!;
    expect(found.low).toBeCloseTo(newcombe[0], 10);
    expect(found.high).toBeCloseTo(newcombe[1], 10);
  });

  it("tells nothing when nobody was asked on one side", () => {
    const some = { hits: 1, trials: 2 };
    expect(newcombeInterval(some, { hits: 0, trials: 0 })).toBeUndefined();
    expect(newcombeInterval({ hits: 0, trials: 0 }, some)).toBeUndefined();
  });
});
