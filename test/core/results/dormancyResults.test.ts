import { dormancy } from "../../../src/core/policy/dormancy";
import { addDays } from "../../../src/core/calendar/day";
import { dormancyResults } from "../../../src/core/results/dormancyResults";
import { day } from "../../support/day";

const asOf = day("2026-06-30");

/** Clients so many days away; `undefined` never came. */
function resultsOf(
  away: readonly (number | undefined)[],
  owners: readonly string[] = [],
  refusing: readonly number[] = [],
) {
  const lastArrivals = away.map((days) => (days === undefined ? undefined : addDays(asOf, -days)));
  const there = lastArrivals.flatMap((on, client) => (on === undefined ? [] : [{ client, on }]));
  return dormancyResults({
    lastArrivals,
    arrivals: { client: there.map(({ client }) => client), day: there.map(({ on }) => on) },
    refusesContact: (client) => refusing.includes(client),
    ownerOf: (client) => owners[client],
    treatmentOf: () => "laser",
    asOf,
    ladder: dormancy,
    trendMonths: 1,
  });
}

describe("dormancyResults", () => {
  it("counts day 90 as dormant and day 89 not, each with its client", () => {
    const { dormant, rate } = resultsOf([89, 90, undefined]);
    expect(dormant).toMatchObject({ clients: [1], among: 2, share: 0.5, isSmall: true });
    expect([rate.ofArrivedShare, rate.ofAllShare]).toEqual([1 / 2, 1 / 3]);
  });

  it("is told a second time without those who refuse contact, dormant or not", () => {
    const { dormant, reachable } = resultsOf([90, 90, 10, 10, undefined], [], [1, 3]);
    expect([dormant.clients, dormant.among]).toEqual([[0, 1], 4]);
    expect([reachable.clients, reachable.among]).toEqual([[0], 2]);
  });

  it("puts every client on exactly one rung", () => {
    const { tiers } = resultsOf([0, 29, 30, 89, 90, 179, 180, 364, 365, undefined]);
    expect(tiers.map(({ tier, clients }) => [tier, clients])).toEqual([
      ["active", [0, 1]],
      ["sleeping", [2, 3]],
      ["dormant", [4, 5]],
      ["half_year", [6, 7]],
      ["year_plus", [8]],
      ["never_arrived", [9]],
    ]);
  });

  it("tells each owner's own rate, and of nobody's clients last", () => {
    const { byOwner } = resultsOf([100, 10, 100], ["Li", "Li"]);
    expect(byOwner.map(({ name, clients, among }) => [name, clients, among])).toEqual([
      ["Li", [0], 2],
      [undefined, [2], 1],
    ]);
  });

  it("tells a month before and the running one", () => {
    const { months } = resultsOf([100]);
    expect(months.map(({ on, dormant }) => [on, dormant])).toEqual([
      [day("2026-05-31"), 0],
      [asOf, 1],
    ]);
  });

  it("has no rate while nobody came", () => {
    expect(resultsOf([undefined]).dormant).toMatchObject({ share: undefined, interval: undefined });
  });
});
