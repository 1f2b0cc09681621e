import { repurchase } from "../../../src/core/policy/repurchase";
import { addDays, noDay, type Day } from "../../../src/core/calendar/day";
import { repurchaseResults } from "../../../src/core/results/repurchaseResults";
import { day } from "../../support/day";

const asOf = day("2026-06-30");

/** Clients by the days since their first deal and, of those who came back, the days it took. */
function resultsOf(
  clients: readonly (readonly [number, number?])[],
  groupOf: (client: number) => string | undefined = () => undefined,
) {
  return repurchaseResults({
    summaries: {
      count: clients.length,
      firstDealOn: Int32Array.from(clients, ([ago]) => asOf - ago),
      secondDealOn: Int32Array.from(clients, ([ago, took]) =>
        took === undefined ? noDay : asOf - ago + took,
      ),
    },
    asOf,
    policy: repurchase,
    firstTreatmentOf: groupOf,
    ownerOf: () => undefined,
    cohortOf: (on: Day) => (on < addDays(asOf, -300) ? "old" : "new"),
  });
}

describe("repurchaseResults", () => {
  it.each<[string, readonly [number, number?], string]>([
    ["back on day 90", [200, 90], "converted"],
    ["back on day 91", [200, 91], "returned_late"],
    ["75 days ago", [75], "open"],
    ["76 days ago", [76], "closing"],
    ["90 days ago", [90], "closing"],
    ["91 days ago", [91], "late"],
    ["180 days ago", [180], "late"],
    ["181 days ago", [181], "cold"],
  ])("%s is told under its status with the client", (_what, client, status) => {
    expect(resultsOf([client]).statuses).toEqual([{ status, clients: [0] }]);
  });

  it("tells both readings apart, beside the author's claim", () => {
    const clients = Array.from({ length: 60 }, (_, client): [number, number?] =>
      client < 30 ? [600, 10 + client] : [600],
    );
    const { all, ofReturners, claim } = resultsOf(clients);
    const of90 = all.ok ? all.value.backBy.find((told) => told.day === 90) : undefined;
    expect(of90?.share).toBeCloseTo(0.5, 12);
    expect(ofReturners.find((told) => told.day === 90)?.share).toBeCloseTo(1, 12);
    expect(claim).toEqual({ day: 90, share: 0.7 });
  });

  it("draws a curve of a group with 20 clients and 8 returns, and keeps its clients", () => {
    const clients = Array.from({ length: 39 }, (_, client): [number, number?] =>
      client % 2 === 0 ? [600, 20 + client] : [600],
    );
    const { byTreatment } = resultsOf(clients, (client) => (client < 20 ? "laser" : "facial"));
    expect(byTreatment.groups.map(({ name, clients: own }) => [name, own.length])).toEqual([
      ["laser", 20],
    ]);
    expect(byTreatment.rest.report.ok).toBe(false);
    expect(byTreatment.rest.clients).toEqual(Array.from({ length: 19 }, (_, place) => 20 + place));
    expect(byTreatment.test).toBeUndefined();
  });

  it("says why it tells nothing of a small clinic", () => {
    const { all, ofReturners, firstSeen } = resultsOf([[100, 20]]);
    expect(all).toMatchObject({ ok: false, problem: { counted: "clients", found: 1, needed: 30 } });
    expect(ofReturners).toEqual([]);
    expect(firstSeen.ok).toBe(false);
  });

  it("puts first-timers by the month of their first deal", () => {
    const clients = Array.from({ length: 60 }, (_, client): [number, number?] => {
      const ago = client < 30 ? 400 : 200;
      return client % 2 === 0 ? [ago, 20 + client] : [ago];
    });
    expect(
      resultsOf(clients)
        .byCohort.groups.map(({ name }) => name)
        .sort(),
    ).toEqual(["new", "old"]);
  });
});
