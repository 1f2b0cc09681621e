import fc from "fast-check";

import { addDays, isoDay } from "../../../../src/core/calendar/day";
import { planCalls } from "../../../../src/core/calling/planCalls";
import { matchClients } from "../../../../src/core/clients/matchClients";
import { summarizeClients } from "../../../../src/core/clients/summarizeClients";
import { defaultPolicy } from "../../../../src/core/policy/policy";
import { followUpPlans } from "../../../../src/content/followUpPlans";
import { clinicOf, type TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const asOf = day("2026-11-21");
const on = (daysBefore: number): string => isoDay(addDays(asOf, -daysBefore));
const nameOf = (client: number): string => `client ${String(client).padStart(4, "0")}`;

/**
 * Clients last here half a year ago. A third was called 100 days ago, and of those every second came
 * soon after and not since; of the others every tenth came by herself at that time.
 */
function clinic(clients: number, isReversed = false): TestClinic {
  const numbers = Array.from({ length: clients }, (_, client) => client);
  const ordered = isReversed ? [...numbers].reverse() : numbers;
  const isCalled = (client: number) => client % 3 === 0;
  const cameBack = (client: number) => (isCalled(client) ? client % 2 === 0 : client % 10 === 1);
  return {
    clients: ordered.map((client) => ({ name: nameOf(client), phone: `138000${10_000 + client}` })),
    purchases: ordered.flatMap((client) =>
      [400, 200, ...(cameBack(client) ? [95] : [])].map((daysBefore, place) => ({
        name: nameOf(client),
        purchaseDate: on(daysBefore),
        amount: 50_000 + 100 * client + 5_000 * place,
      })),
    ),
    calls: ordered.filter(isCalled).map((client) => ({
      name: nameOf(client),
      callDate: on(100),
      callOutcome: client % 4 === 0 ? ("reached" as const) : ("no_answer" as const),
    })),
  };
}

function planned(tables: TestClinic) {
  const records = clinicOf(tables);
  const matched = matchClients(records);
  const plan = planCalls({
    matched,
    summaries: summarizeClients(matched, asOf),
    asOf,
    policy: { ...defaultPolicy, quota: { ...defaultPolicy.quota, perCaller: 10_000 } },
    plans: followUpPlans,
  });
  const calls = plan.calls.map((call) => {
    const fact = call.due[0].evidence.find(({ code }) => code === "gain");
    const gain = fact?.code === "gain" ? fact : undefined;
    const name = records.texts[matched.book.name[call.client] ?? -1];
    return { name, band: call.band, due: call.due, gain };
  });
  return { plan, calls };
}

describe("the order inside a band, where the clinic can tell what a call adds (C4)", () => {
  const { plan, calls } = planned(clinic(900));

  it("says what a call adds and what a visit comes to on the row", () => {
    const told = calls.flatMap(({ gain }) => (gain === undefined ? [] : [gain]));
    expect(told.length).toBeGreaterThan(100);
    for (const { liftShare, cents } of told) {
      // Half of the called came, and a tenth come anyway.
      expect(liftShare).toBeGreaterThan(0.2);
      expect(liftShare).toBeLessThan(0.5);
      expect(cents).toBeGreaterThan(50_000);
    }
  });

  it("puts what adds more first inside each band", () => {
    for (const band of [5, 6, 7]) {
      const worth = calls
        .filter((call) => call.band === band)
        .map(({ gain }) => (gain === undefined ? 0 : gain.liftShare * gain.cents));
      expect(worth).toEqual([...worth].sort((one, other) => other - one));
    }
  });

  it("still puts every client into exactly one group (G13)", () => {
    const { clients, ...groups } = plan.counts;
    expect(Object.values(groups).reduce((sum, count) => sum + count, 0)).toBe(clients);
  });

  it("does not depend on the order of the rows (G14)", () => {
    expect(planned(clinic(900, true)).calls).toEqual(calls);
  });

  it("falls back to the larger deal, and says nothing, while the clinic is too small", () => {
    const small = planned(clinic(290)).calls;
    expect(small.filter(({ gain }) => gain !== undefined)).toEqual([]);
    const names = small.filter(({ band }) => band === 6).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(20);
    // The last who came thrice: her middle purchase is larger than that of the one after her.
    expect(names[0]).toBe(nameOf(288));
  });

  it("says nothing where calls add nothing", () => {
    const tables = clinic(900);
    const purchases = (tables.purchases ?? []).filter(
      ({ purchaseDate }) => purchaseDate !== on(95),
    );
    const told = planned({ ...tables, purchases }).calls.filter(({ gain }) => gain !== undefined);
    expect(told).toEqual([]);
  });

  it("never says more than what is left to certainty", () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 700 }), (clients) => {
        for (const { gain } of planned(clinic(clients)).calls)
          if (gain !== undefined) {
            expect(gain.liftShare).toBeLessThanOrEqual(1);
            expect(gain.liftShare).toBeGreaterThan(0);
          }
      }),
      { numRuns: 4 },
    );
  });
});
