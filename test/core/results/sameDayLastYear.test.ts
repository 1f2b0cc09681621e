import { sameDayLastYear } from "../../../src/core/results/sameDayLastYear";
import { day } from "../../support/day";

function told(arrivals: readonly (readonly string[])[], asOf = "2026-11-21") {
  const days = arrivals.map((one) => one.map(day));
  const { on, dormant, cameSince } = sameDayLastYear({
    clients: days.keys(),
    arrivalsOf: (client) => days[client] ?? [],
    asOf: day(asOf),
    fromDay: 90,
  });
  return { on, dormant: dormant.clients, among: dormant.among, cameSince };
}

describe("the list of the same day last year (R3)", () => {
  it.each([
    ["away for 90 days on that day", ["2025-08-23"], [0], []],
    ["away for 89 days", ["2025-08-24"], [], []],
    ["here on that very day", ["2025-11-21"], [], []],
    ["and came the day after", ["2025-08-23", "2025-11-22"], [0], [0]],
    ["and came on that very day: she was not dormant", ["2025-08-23", "2025-11-21"], [], []],
  ])("of a client %s", (_name, arrivals, dormant, cameSince) => {
    expect(told([arrivals])).toEqual({ on: day("2025-11-21"), dormant, among: 1, cameSince });
  });

  it("knows nothing of clients who came first later, or never", () => {
    expect(told([["2025-11-22"], []])).toMatchObject({ dormant: [], among: 0 });
  });

  it("of 29 February is that of 28 February", () => {
    expect(told([], "2028-02-29").on).toBe(day("2027-02-28"));
  });
});
