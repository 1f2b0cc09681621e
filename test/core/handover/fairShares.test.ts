import fc from "fast-check";

import { fairShares } from "../../../src/core/handover/fairShares";
import { shareOut } from "../../../src/core/handover/shareOut";

const loads = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 });

describe("fair shares", () => {
  it("hold everybody: the even ones add up, the least are no more, the most no fewer", () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 0, max: 600 }), (before, count) => {
        const shares = fairShares(before, count, 0.1);
        expect(shares.reduce((sum, { even }) => sum + even, 0)).toBe(count);
        for (const { atLeast, even, atMost } of shares)
          expect([atLeast <= even, even <= atMost, atLeast >= 0]).toEqual([true, true, true]);
      }),
    );
  });

  it("are equal where everybody has the same", () => {
    expect(fairShares([5, 5, 5], 10, 0.1).map(({ even }) => even)).toEqual([4, 3, 3]);
  });

  it("give nothing to who has too many already", () => {
    expect(fairShares([500, 10, 10], 40, 0.1).map(({ even }) => even)).toEqual([0, 20, 20]);
  });
});

describe("sharing out", () => {
  it("keeps to the least and the most of everybody, and follows what fits where it can", () => {
    fc.assert(
      fc.property(
        loads,
        fc.integer({ min: 0, max: 200 }),
        fc.infiniteStream(fc.double({ min: 0, max: 3, noNaN: true })),
        (before, count, drawn) => {
          const shares = fairShares(before, count, 0.1);
          const fits = Array.from({ length: count }, () =>
            before.map(() => drawn.next().value as number),
          );
          const placed = shareOut(fits, shares);
          expect(placed.every((place) => place !== undefined)).toBe(true);
          shares.forEach(({ atLeast, atMost }, place) => {
            const got = placed.filter((each) => each === place).length;
            expect([got >= atLeast, got <= atMost]).toEqual([true, true]);
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  it("places nobody where there is no colleague", () => {
    expect(shareOut([[], []], [])).toEqual([undefined, undefined]);
  });
});
