import fc from "fast-check";

import { quintiles } from "../../../src/core/retention/quintiles";
import { quintileScore } from "../../../src/core/retention/quintileScore";

describe("quintileScore", () => {
  const cuts = [10, 20, 30, 40] as const;

  it.each([
    [9, 1],
    [10, 1],
    [10.5, 2],
    [40, 4],
    [41, 5],
  ])("%d scores %i", (value, score) => {
    expect(quintileScore(value, cuts)).toBe(score);
  });

  it("never splits equal values, and more never scores less", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
        const found = quintiles(values)!;
        const ordered = [...values].sort((one, other) => one - other);
        const scores = ordered.map((value) => quintileScore(value, found));
        expect(scores).toEqual([...scores].sort((one, other) => one - other));
        for (const score of scores) expect([1, 2, 3, 4, 5]).toContain(score);
      }),
    );
  });
});
