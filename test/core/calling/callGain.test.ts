import { planCalls } from "../../../src/core/calling/planCalls";
import { matchClients } from "../../../src/core/clients/matchClients";
import { summarizeClients } from "../../../src/core/clients/summarizeClients";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { followUpPlans } from "../../../src/content/followUpPlans";
import { clinicOf } from "../../support/clinic";
import { addDays, isoDay } from "../../../src/core/calendar/day";
import { day } from "../../support/day";

const asOf = day("2026-11-21");
const on = (daysBefore: number) => isoDay(addDays(asOf, -daysBefore));

/**
 * A clinic of clients last here half a year or a year and a half ago. Each was called 120 days ago;
 * of those of half a year every third came after it and stayed away again; nobody of the others.
 */
function bigClinic(clients: number, isReversed = false) {
  const numbers = Array.from({ length: clients }, (_, client) => client);
  const ordered = isReversed ? numbers.reverse() : numbers;
  const nameOf = (client: number) => `client ${String(client).padStart(3, "0")}`;
  const isNear = (client: number) => client % 2 === 0;
  const dealsOf = (client: number) => {
    const first = isNear(client) ? 300 : 700;
    const second = client % 10 < 4 ? [first - 30] : [];
    const afterCall = isNear(client) && client % 3 === 0 ? [110] : [];
    return [first, ...second, ...afterCall].map((daysBefore) => ({
      name: nameOf(client),
      purchaseDate: on(daysBefore),
      amount: 100_000 + client,
    }));
  };
  const records = clinicOf({
    clients: ordered.map((client) => ({ name: nameOf(client), phone: `1380000${1000 + client}` })),
    purchases: ordered.flatMap(dealsOf),
    calls: ordered.map((client) => ({
      name: nameOf(client),
      callDate: on(120),
      callOutcome: "reached" as const,
    })),
  });
  const matched = matchClients(records);
  const plan = planCalls({
    matched,
    summaries: summarizeClients(matched, asOf),
    asOf,
    policy: { ...defaultPolicy, quota: { ...defaultPolicy.quota, perCaller: 10_000 } },
    plans: followUpPlans,
  });
  const names = (client: number) => records.texts[matched.book.name[client] ?? -1];
  return { plan, rows: plan.calls.map((call) => ({ name: names(call.client), call })) };
}

function gainOf({ call }: ReturnType<typeof bigClinic>["rows"][number]) {
  const facts = call.due[0].evidence.filter(({ code }) => code === "gain");
  return facts.map((fact) => (fact.code === "gain" ? fact.liftShare : NaN));
}

describe("the order inside a band, where the clinic can tell what a call adds (C4)", () => {
  const { plan, rows } = bigClinic(200);

  it("says what a call adds and what a visit comes to on the row", () => {
    const told = rows.filter((row) => gainOf(row).length > 0);
    expect(told.length).toBeGreaterThan(0);
    for (const row of told) expect(gainOf(row)[0]).toBeGreaterThan(0.005);
  });

  it("puts the larger gain times deal first inside each band", () => {
    for (const band of [5, 6, 7]) {
      const worth = rows
        .filter(({ call }) => call.band === band)
        .map(({ call }) => call.due[0].evidence.find(({ code }) => code === "gain"))
        .map((fact) => (fact?.code === "gain" ? fact.liftShare * fact.cents : 0));
      expect(worth).toEqual([...worth].sort((one, other) => other - one));
    }
  });

  it("still puts every client into exactly one group", () => {
    const { clients, ...groups } = plan.counts;
    expect(Object.values(groups).reduce((sum, count) => sum + count, 0)).toBe(clients);
  });

  it("does not depend on the order of the rows", () => {
    const told = ({ rows: all }: ReturnType<typeof bigClinic>) =>
      all.map((row) => [row.name, row.call.due]);
    expect(told(bigClinic(200, true))).toEqual(told({ plan, rows }));
  });

  it("falls back to the larger deal, and says nothing, while the clinic is too small", () => {
    const small = bigClinic(99);
    expect(small.rows.flatMap(gainOf)).toEqual([]);
    const largest = small.rows.map(({ name }) => name).filter((_, place) => place < 3);
    expect(largest).toEqual([...largest].sort().reverse());
  });
});
