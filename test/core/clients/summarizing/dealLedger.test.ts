import { noDay } from "../../../../src/core/calendar/day";
import { DealLedger } from "../../../../src/core/clients/summarizing/dealLedger";

const recentFromOn = 100;
const needle = 1;
const none = {
  firstOn: noDay,
  secondOn: noDay,
  lastOn: noDay,
  days: 0,
  spendCents: 0,
  recentCents: 0,
  medianCents: NaN,
};

describe("a client's deals", () => {
  it.each<[string, [number, number][], [number, number][], object]>([
    ["none", [], [], none],
    [
      "one",
      [[100, 500]],
      [],
      { firstOn: 100, lastOn: 100, days: 1, spendCents: 500, recentCents: 500, medianCents: 500 },
    ],
    [
      "two of one day are one",
      [
        [100, 500],
        [100, 300],
      ],
      [],
      { firstOn: 100, lastOn: 100, days: 1, spendCents: 800, recentCents: 800, medianCents: 800 },
    ],
    [
      "the day before the recent months is not recent",
      [[99, 500]],
      [],
      { firstOn: 99, lastOn: 99, days: 1, spendCents: 500 },
    ],
    [
      "in any order",
      [
        [130, 100],
        [110, 300],
        [120, 200],
      ],
      [],
      {
        firstOn: 110,
        secondOn: 120,
        lastOn: 130,
        days: 3,
        spendCents: 600,
        recentCents: 600,
        medianCents: 200,
      },
    ],
    ["one refunded to zero is none", [[100, 500]], [[110, -500]], none],
    [
      "one refunded in part is smaller",
      [[100, 500]],
      [[110, -200]],
      { firstOn: 100, lastOn: 100, days: 1, spendCents: 300, recentCents: 300, medianCents: 300 },
    ],
    [
      "one without an amount counts, its spend is unknown",
      [[100, NaN]],
      [],
      { firstOn: 100, lastOn: 100, days: 1, spendCents: NaN, recentCents: NaN },
    ],
  ])("%s", (_what, deals, refunds, expected) => {
    const treatments = Int32Array.of(needle);
    const byTreatment = (one: number, other: number) => one - other;
    const ledger = new DealLedger({ recentFromOn, treatments, byTreatment });
    ledger.addDeal(50, 1, 0);
    ledger.clear();
    for (const [on, cents] of deals) ledger.addDeal(on, cents, 0);
    for (const [on, cents] of refunds) ledger.addRefund(on, cents, 0);
    expect(ledger.total()).toEqual({ ...none, ...expected });
  });
});
