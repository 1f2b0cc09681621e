import fc from "fast-check";

import { addDays } from "../../../src/core/calendar/day";
import { dealDays } from "../../../src/core/results/dealDays";
import { monthSpans, spanAt } from "../../../src/core/results/monthSpans";
import { returningMonths } from "../../../src/core/results/returningMonths";
import { returningShare } from "../../../src/core/results/returningShare";
import { day } from "../../support/day";

const asOf = day("2026-06-15");
const spans = monthSpans(asOf, 3);

const someDeals = fc.array(
  fc.record({
    client: fc.nat(5),
    day: fc.integer({ min: 0, max: 150 }).map((days) => addDays(asOf, -days)),
    cents: fc.oneof(fc.integer({ min: -300, max: 900 }), fc.constant(NaN)),
  }),
  { maxLength: 40 },
);

describe("returningMonths", () => {
  it("tells of each month what is told of it alone", () => {
    fc.assert(
      fc.property(someDeals, (deals) => {
        const columns = {
          client: deals.map(({ client }) => client),
          day: deals.map((deal) => deal.day),
          cents: deals.map(({ cents }) => cents),
        };
        const months = returningMonths(dealDays(columns, asOf), spans);
        for (const { newClients, returningClients, from, to, isClosed, ...told } of months) {
          const { headsInterval, isSmall, ...shares } = told;
          expect(shares).toEqual(returningShare(columns, from, to));
          expect(isSmall).toBe(shares.heads < 10);
          expect(headsInterval === undefined).toBe(shares.heads === 0);
          expect(returningClients).toHaveLength(shares.returningHeads);
          expect(new Set([...newClients, ...returningClients]).size).toBe(shares.heads);
          expect(isClosed).toBe(to < asOf);
        }
      }),
    );
  });

  it("does not change of a closed month when later deals are known", () => {
    fc.assert(
      fc.property(someDeals, someDeals, (before, later) => {
        const known = (deals: typeof before) => ({
          client: deals.map(({ client }) => client),
          day: deals.map((deal) => deal.day),
          cents: deals.map(({ cents }) => cents),
        });
        const old = before.filter((deal) => deal.day < day("2026-05-01"));
        const more = later.filter((deal) => deal.day >= day("2026-05-01"));
        const told = (deals: typeof before) =>
          returningMonths(dealDays(known(deals), asOf), spans).slice(0, 2);
        expect(told([...old, ...more])).toEqual(told(old));
      }),
    );
  });
});

describe("monthSpans", () => {
  it("joins month to month up to the day asked about", () => {
    expect(spans.map(({ to }, place) => addDays(to, 1) === spans[place + 1]?.from)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(spans.at(-1)).toEqual({ from: day("2026-06-01"), to: asOf, isClosed: false });
  });

  it("takes a month whose last day it is for running", () => {
    expect(monthSpans(day("2026-06-30"), 0)).toEqual([
      { from: day("2026-06-01"), to: day("2026-06-30"), isClosed: false },
    ]);
  });

  it.each([
    ["2026-02-28", -1],
    ["2026-03-01", 0],
    ["2026-03-31", 0],
    ["2026-04-01", 1],
    ["2026-06-15", 3],
    ["2026-06-16", -1],
  ])("%s is in month %d", (on, place) => {
    expect(spanAt(spans, day(on))).toBe(place);
  });
});
