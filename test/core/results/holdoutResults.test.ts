import fc from "fast-check";

import { addDays } from "../../../src/core/calendar/day";
import { dormancy } from "../../../src/core/policy/dormancy";
import type { ClientFacts } from "../../../src/core/results/clientFacts";
import { heldOut } from "../../../src/core/results/heldOut";
import { holdoutResults, listOn } from "../../../src/core/results/holdoutResults";
import { monthSpans } from "../../../src/core/results/monthSpans";
import { day } from "../../support/day";

const asOf = day("2026-06-30");
const may = day("2026-05-01");

function factsOf(count: number): readonly ClientFacts[] {
  return Array.from({ length: count }, (_, client) => ({
    client,
    owner: undefined,
    ownedFrom: undefined,
    branch: undefined,
    lastArrivalOn: undefined,
    refusesContact: client % 2 === 0,
    hasWrongNumber: false,
    contactDays: [],
    key: `client ${client}`,
  }));
}

function resultsOf(count: number, arrivals: (client: number) => readonly number[]) {
  return holdoutResults({
    facts: factsOf(count),
    arrivalsOf: arrivals,
    reachedOf: (client) => (client % 3 === 0 ? [may + 5] : []),
    months: monthSpans(asOf, 2),
    asOf,
    ladder: dormancy,
    heldOutShare: 0.2,
    withinDays: 60,
    hopedLift: 0.05,
  });
}

describe("who is held out", () => {
  const list = (count: number, stratum = "dormant") =>
    Array.from({ length: count }, (_, client) => ({ client, key: `key ${client}`, stratum }));

  it("is a fixed share of each stratum, to whole clients", () => {
    const both = [
      ...list(50),
      ...list(25, "half_year").map((own) => ({ ...own, key: `h${own.key}` })),
    ];
    expect(heldOut(both, 0.1, may)).toHaveLength(5 + 3);
  });

  it("does not depend on the order of the list, and differs from month to month", () => {
    const drawn = (order: readonly number[], seed: number) =>
      heldOut(
        order.map((client) => list(40)[client]!),
        0.25,
        seed,
      ).toSorted((a, b) => a - b);
    const numbers = list(40).map(({ client }) => client);
    fc.assert(
      fc.property(fc.shuffledSubarray(numbers, { minLength: 40 }), (order) => {
        expect(drawn(order, may)).toEqual(drawn(numbers, may));
      }),
    );
    expect(drawn(numbers, may)).not.toEqual(drawn(numbers, may + 31));
  });

  it("gives everybody the same lot over many months", () => {
    const times = new Int32Array(40);
    for (let month = 0; month < 2000; month++)
      for (const client of heldOut(list(40), 0.25, 30 * month)) times[client]!++;
    // 500 each; five standard errors are 97.
    expect(Math.max(...Array.from(times, (count) => Math.abs(count - 500)))).toBeLessThan(97);
  });
});

describe("holdoutResults", () => {
  it.each([
    ["90 days before the first", addDays(may, -90), 1],
    ["89 days before", addDays(may, -89), 0],
    ["on the first itself", may, 0],
  ])("lists a client last there %s: %j", (_when, on, count) => {
    const question = { facts: factsOf(1), arrivalsOf: () => [on], ladder: dormancy };
    expect(listOn(may, question)).toHaveLength(count);
  });

  it("parts everybody dormant, also who refused contact since, and counts who came", () => {
    const arrivals = (client: number) =>
      client < 10 ? [may - 200, may + 60] : client < 20 ? [may - 200, may + 61] : [may - 200];
    const { months } = resultsOf(100, arrivals);
    const [month] = months;
    expect([months.length, month?.from, month?.heldOut.length, month?.called.length]).toEqual([
      2,
      day("2026-04-01"),
      20,
      80,
    ]);
    const [, ofMay] = months;
    const back = [...(ofMay?.calledBack ?? []), ...(ofMay?.heldOutBack ?? [])];
    expect(back.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("waits until a month's days are over", () => {
    const { months } = resultsOf(100, () => [may - 200]);
    expect(months.map(({ from }) => from)).toEqual([day("2026-04-01"), may]);
  });

  it("says how many clients a small list lacks to prove anything", () => {
    const { lift } = resultsOf(40, (client) => [may - 200, ...(client < 8 ? [may + 9] : [])]);
    expect(lift).toMatchObject({ ok: true, value: { isProven: false } });
    expect(lift.ok && lift.value.clientsMissing > 500).toBe(true);
  });
});
