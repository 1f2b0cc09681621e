import fc from "fast-check";

import { matchClients } from "../../../src/core/clients/matchClients";
import { callResults, type CallResults } from "../../../src/core/results/callResults";
import { clinicActs } from "../../../src/core/results/clinicActs";
import { funnel } from "../../../src/core/results/funnel";
import { funnelStages } from "../../../src/core/results/funnelCharts";
import { clinicOf } from "../../support/clinic";
import { day } from "../../support/day";
import type { CallOutcome } from "../../../src/core/clients/codes";

type Tables = Parameters<typeof clinicOf>[0];

function resultsOf(tables: Tables, asOf = "2026-06-30"): CallResults {
  const matched = matchClients(clinicOf(tables));
  const acts = clinicActs(matched, day(asOf));
  return callResults(matched, acts, { asOf: day(asOf), withinDays: 30 });
}

function stagesOf(tables: Tables, asOf?: string): string[] {
  return Array.from(resultsOf(tables, asOf).stage, (stage) => funnelStages[stage] ?? "");
}

const call = (callDate: string, callOutcome: CallOutcome) => ({
  name: "Ann",
  callDate,
  callOutcome,
});

describe("callResults", () => {
  it.each<[CallOutcome, string]>([
    ["no_answer", "calls"],
    ["declined_call", "calls"],
    ["wrong_number", "calls"],
    ["do_not_contact", "calls"],
    ["reached", "reached"],
    ["not_interested", "reached"],
    ["considering", "engaged"],
    ["callback", "engaged"],
    ["moved_to_wechat", "engaged"],
    ["appointment", "booked"],
  ])("%s alone gets to %s", (outcome, stage) => {
    expect(stagesOf({ calls: [call("2026-05-01", outcome)] })).toEqual([stage]);
  });

  it.each([
    ["the day before", "2026-04-30", "reached"],
    ["on the day", "2026-05-01", "arrived"],
    ["30 days after", "2026-05-31", "arrived"],
    ["31 days after", "2026-06-01", "reached"],
  ])("an arrival %s a reached call gets it to %s", (_when, visitDate, stage) => {
    const calls = [call("2026-05-01", "reached")];
    expect(stagesOf({ calls, visits: [{ name: "Ann", visitDate }] })).toEqual([stage]);
  });

  it("credits nothing to a call that reached nobody, nor to a missed visit", () => {
    const visits = [{ name: "Ann", visitDate: "2026-05-05" }];
    expect(stagesOf({ calls: [call("2026-05-01", "no_answer")], visits })).toEqual(["calls"]);
    const missed = [
      { name: "Ann", visitDate: "2026-05-05", appointmentStatus: "no_show" as const },
    ];
    expect(stagesOf({ calls: [call("2026-05-01", "reached")], visits: missed })).toEqual([
      "reached",
    ]);
  });

  it("credits a purchase with its money to the last call before it alone", () => {
    const calls = [call("2026-05-01", "reached"), call("2026-05-10", "considering")];
    const purchases = [
      { name: "Ann", purchaseDate: "2026-05-09", amount: 100 },
      { name: "Ann", purchaseDate: "2026-05-12", amount: 300 },
      { name: "Ann", purchaseDate: "2026-05-12", amount: -50 },
    ];
    const found = resultsOf({ calls, purchases });
    expect([[...found.stage], [...found.cents]]).toEqual([
      [5, 5],
      [100, 250],
    ]);
  });

  it("knows no purchase that was given back the same day", () => {
    const purchases = [
      { name: "Ann", purchaseDate: "2026-05-12", amount: 300 },
      { name: "Ann", purchaseDate: "2026-05-12", amount: -300 },
    ];
    const found = resultsOf({ calls: [call("2026-05-01", "reached")], purchases });
    expect([[...found.stage], [...found.cents]]).toEqual([[4], [0]]);
  });

  it("closes a call when its 30 days are over", () => {
    const closed = (asOf: string) => [
      ...resultsOf({ calls: [call("2026-05-01", "reached")] }, asOf).isClosed,
    ];
    expect([closed("2026-05-30"), closed("2026-05-31")]).toEqual([[0], [1]]);
  });
});

const onDay = fc
  .nat(120)
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const name = fc.constantFrom("Ann", "Bea", "Cleo");
const randomClinic = fc.record({
  calls: fc.array(
    fc.record({
      name,
      callDate: onDay,
      callOutcome: fc.constantFrom<CallOutcome>(
        "no_answer",
        "reached",
        "considering",
        "appointment",
      ),
      caller: fc.constantFrom("Li", "Wu"),
    }),
    { minLength: 1, maxLength: 15 },
  ),
  visits: fc.array(fc.record({ name, visitDate: onDay }), { maxLength: 15 }),
  purchases: fc.array(
    fc.record({ name, purchaseDate: onDay, amount: fc.integer({ min: 1, max: 999 }) }),
    { maxLength: 15 },
  ),
});

describe("the funnel's laws", () => {
  it("lines of any kind add up to the same calls, stages and money", () => {
    fc.assert(
      fc.property(randomClinic, (tables) => {
        const found = resultsOf(tables);
        const sums = (["day", "week", "caller", "reason", "script"] as const).map((by) => {
          const lines = funnel(found, by);
          return [
            ...funnelStages.map((stage) =>
              lines.reduce((sum, { counts }) => sum + counts[stage], 0),
            ),
            lines.reduce((sum, { cents }) => sum + cents, 0),
          ];
        });
        const [first = [], ...others] = sums;
        expect(others).toEqual(others.map(() => first));
        expect(first.slice(0, 6)).toEqual([...first.slice(0, 6)].sort((one, other) => other - one));
      }),
    );
  });

  it("what closed does not change as days go by", () => {
    fc.assert(
      fc.property(randomClinic, onDay, (tables, asOf) => {
        const closed = funnel(resultsOf(tables, asOf), "day").filter(({ isClosed }) => isClosed);
        const later = funnel(resultsOf(tables, "2026-12-31"), "day");
        expect(later.slice(0, closed.length)).toEqual(closed);
      }),
    );
  });

  it("credits no more money than was spent", () => {
    fc.assert(
      fc.property(randomClinic, (tables) => {
        const credited = resultsOf(tables).cents.reduce((sum, cents) => sum + cents, 0);
        const spent = tables.purchases.reduce((sum, { amount }) => sum + amount, 0);
        expect(credited).toBeLessThanOrEqual(spent);
      }),
    );
  });
});
