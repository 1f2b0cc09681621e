import fc from "fast-check";

import { funnelStages } from "../../../src/core/results/funnelCharts";
import { funnelResults } from "../../../src/core/results/funnelResults";
import { callResultsOf, type ToldCall } from "../../support/callResults";
import { addDays, isoDay } from "../../../src/core/calendar/day";
import { day } from "../../support/day";

const texts = ["Li", "birthday"];

function resultsOf(calls: readonly ToldCall[], arrivals = { client: [0], day: [0] }) {
  return funnelResults({
    calls: callResultsOf(calls),
    arrivals,
    texts,
    frozenWeeks: 12,
    reactivatedBy: "arrival",
    dormantFromDay: 90,
  });
}

describe("funnelResults", () => {
  const calls: readonly ToldCall[] = [
    { on: "2026-03-05", client: 1, reason: 1, stage: "reached" },
    { on: "2026-03-09", client: 1, reason: -1, stage: "calls" },
    { on: "2026-04-01", client: 2, reason: 1, stage: "bought", cents: 900 },
  ];

  it("opens the clients behind every stage, each once", () => {
    const [line] = resultsOf(calls).by.caller;
    expect([line?.name, line?.clients.calls, line?.clients.reached, line?.clients.bought]).toEqual([
      "Li",
      [1, 2],
      [1, 2],
      [2],
    ]);
  });

  it.each([
    ["day", [day("2026-03-05"), day("2026-03-09"), day("2026-04-01")]],
    ["week", [day("2026-03-02"), day("2026-03-09"), day("2026-03-30")]],
    ["month", [day("2026-03-01"), day("2026-04-01")]],
  ] as const)("puts calls together by %s", (by, keys) => {
    expect(resultsOf(calls).by[by].map(({ key }) => key)).toEqual(keys);
  });

  it("names a reason, and not where the log does not say", () => {
    expect(resultsOf(calls).by.reason.map(({ name }) => name)).toEqual(["birthday", undefined]);
  });

  it("lists who was brought back, by whom and for what", () => {
    const told: ToldCall[] = [
      { on: "2026-04-01", client: 2, reason: 1, stage: "bought", cents: 900 },
    ];
    const arrivals = { client: [2], day: [day("2026-01-01")] };
    expect(resultsOf(told, arrivals).broughtBack).toEqual([
      {
        client: 2,
        calledOn: day("2026-04-01"),
        caller: "Li",
        reason: "birthday",
        cents: 900,
        isClosed: true,
      },
    ]);
  });

  it("never grows from one stage to the next, in counts and in clients", () => {
    const someCall = fc.record({
      on: fc.integer({ min: 0, max: 80 }).map((days) => isoDay(addDays(day("2026-01-01"), days))),
      client: fc.nat(6),
      stage: fc.constantFrom(...funnelStages),
    });
    fc.assert(
      fc.property(fc.array(someCall, { maxLength: 40 }), (some) => {
        const ordered = [...some].sort((one, other) => one.client - other.client);
        const { by } = resultsOf(ordered);
        for (const line of Object.values(by).flat())
          funnelStages.forEach((stage, place) => {
            const next = funnelStages[place + 1];
            expect(line.clients[stage].length).toBe(new Set(line.clients[stage]).size);
            if (next === undefined) return;
            expect(line.counts[next]).toBeLessThanOrEqual(line.counts[stage]);
            expect(line.clients[stage]).toEqual(expect.arrayContaining([...line.clients[next]]));
          });
        for (const cut of Object.values(by))
          expect(cut.reduce((sum, { counts }) => sum + counts.calls, 0)).toBe(some.length);
      }),
    );
  });
});
