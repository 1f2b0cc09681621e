import fc from "fast-check";
import type { Day } from "../../../src/core/calendar/day";
import { returningShare } from "../../../src/core/results/returningShare";
import { day } from "../../support/day";

const january = [day("2026-01-01"), day("2026-01-31")] as const;

function shareOf(deals: readonly (readonly [number, string, number])[]) {
  const columns = {
    client: deals.map(([client]) => client),
    day: deals.map(([, on]) => day(on)),
    cents: deals.map(([, , cents]) => cents),
  };
  return returningShare(columns, ...january);
}

describe("returningShare", () => {
  it("counts a deal as returning after one on an earlier day", () => {
    const found = shareOf([
      [1, "2025-12-31", 500],
      [1, "2026-01-01", 300],
      [2, "2026-01-05", 100],
      [2, "2026-01-31", 200],
      [3, "2026-01-05", 400],
      [3, "2026-02-01", 900],
    ]);
    expect(found).toEqual({
      cents: 1000,
      returningCents: 500,
      deals: 4,
      returningDeals: 2,
      heads: 3,
      returningHeads: 2,
      ofRevenueShare: 0.5,
      ofDealsShare: 0.5,
      ofHeadsShare: 2 / 3,
    });
  });

  it.each([
    [
      "two deals on one day are one",
      [
        [1, "2026-01-05", 100],
        [1, "2026-01-05", 50],
      ],
      [1, 0, 150],
    ],
    [
      "a day given back to nothing is none",
      [
        [1, "2026-01-05", 100],
        [1, "2026-01-05", -100],
      ],
      [0, 0, 0],
    ],
    [
      "what is given back later is taken off, and makes nobody return",
      [
        [1, "2026-01-05", 100],
        [1, "2026-01-09", -40],
      ],
      [1, 0, 60],
    ],
    [
      "a first day given back makes the next deal a new client's",
      [
        [1, "2025-12-05", 100],
        [1, "2025-12-05", -100],
        [1, "2026-01-09", 40],
      ],
      [1, 0, 40],
    ],
    ["an unknown amount is a deal without money", [[1, "2026-01-05", NaN]], [1, 0, 0]],
  ] as const)("%s", (_name, deals, [count, returning, cents]) => {
    const found = shareOf(deals);
    expect([found.deals, found.returningDeals, found.cents]).toEqual([count, returning, cents]);
  });

  it("has no share of revenue where giving back makes either part more than the whole", () => {
    const before = [1, "2025-12-01", 900] as const;
    const back = shareOf([before, [1, "2026-01-05", -300], [2, "2026-01-06", 500]]);
    expect([back.cents, back.returningCents, back.ofRevenueShare]).toEqual([200, -300, undefined]);
    const above = shareOf([before, [1, "2026-01-05", 300], [2, "2026-01-06", -100]]);
    expect([above.cents, above.returningCents, above.ofRevenueShare]).toEqual([
      200,
      300,
      undefined,
    ]);
    expect(above.ofDealsShare).toBe(1);
  });

  it("has no shares of nothing", () => {
    const { ofRevenueShare, ofDealsShare, ofHeadsShare } = shareOf([]);
    expect([ofRevenueShare, ofDealsShare, ofHeadsShare]).toEqual([undefined, undefined, undefined]);
  });

  it("adds up over neighbouring times, in whatever order the deals stand", () => {
    const deal = fc.tuple(
      fc.nat(6),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: -5, max: 90 }),
    );
    fc.assert(
      fc.property(fc.array(deal), fc.integer({ min: 0, max: 39 }), (deals, until) => {
        const columns = (list: typeof deals) => ({
          client: list.map(([client]) => client),
          day: list.map(([, on]) => on),
          cents: list.map(([, , cents]) => cents),
        });
        const [whole, first, second] = [
          [0, 40],
          [0, until],
          [until + 1, 40],
        ].map(([from, to]) => returningShare(columns(deals), from as Day, to as Day));
        for (const sum of ["cents", "returningCents", "deals", "returningDeals"] as const)
          expect(first![sum] + second![sum]).toBe(whole![sum]);
        expect(returningShare(columns(deals.toReversed()), 0 as Day, 40 as Day)).toEqual(whole);
      }),
    );
  });
});
