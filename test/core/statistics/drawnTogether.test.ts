import { drawnTogether } from "../../../src/core/statistics/drawnTogether";
import { meanInterval } from "../../../src/core/statistics/meanInterval";

const of = (...values: readonly number[]) => meanInterval(values);
const many = (times: number, ...values: readonly number[]) =>
  meanInterval(Array.from({ length: times }, () => values).flat());

describe("drawnTogether", () => {
  it("draws small groups further than large ones that differ as much", () => {
    const [large, small, other] = drawnTogether([
      many(100, 0.4, 0.8),
      many(5, 0.4, 0.8),
      many(100, 0.9, 1.3),
    ]);
    expect(small!).toBeGreaterThan(large!);
    expect(large!).toBeGreaterThan(0.6);
    expect(other!).toBeLessThan(1.1);
  });

  it("gives groups that differ by no more than chance one mean", () => {
    const drawn = drawnTogether([many(10, 0.5, 1.5), many(20, 0.52, 1.5), many(15, 0.49, 1.5)]);
    for (const mean of drawn) expect(mean).toBeCloseTo(drawn[0]!, 12);
  });

  it.each([
    ["of a single group nothing", [of(1, 2), undefined], [undefined, undefined]],
    ["of groups of one nothing", [of(1), of(2)], [undefined, undefined]],
    ["groups of clients all alike as they are", [of(1, 1), of(2, 2)], [1, 2]],
    ["of no groups none", [], []],
  ])("tells %s", (_name, groups, expected) => {
    expect(drawnTogether(groups)).toEqual(expected);
  });

  it("keeps every mean between its own and those of the others", () => {
    const groups = [of(0.4, 0.9, 1), of(0.2, 0.5, 0.1), of(1, 1.2, 0.8, 1.1)];
    const means = groups.map((group) => group!.mean);
    for (const drawn of drawnTogether(groups)) {
      expect(drawn).toBeGreaterThanOrEqual(Math.min(...means));
      expect(drawn).toBeLessThanOrEqual(Math.max(...means));
    }
  });
});
