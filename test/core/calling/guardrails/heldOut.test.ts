import { addDays, isoDay } from "../../../../src/core/calendar/day";
import { planCalls } from "../../../../src/core/calling/planCalls";
import { defaultPolicy } from "../../../../src/core/policy/policy";
import { resultsReport } from "../../../../src/core/results/resultsReport";
import { clinicOf } from "../../../support/clinic";
import { day } from "../../../support/day";
import { resultsQuestion } from "../../../support/results";

/** Fifty clients last there half a year ago; a fifth of them is held out. */
function questionOn(asOf: string, holdoutShare = 0.2) {
  const records = clinicOf({
    clients: Array.from({ length: 50 }, (_, client) => ({
      name: `client ${client}`,
      phone: `1380000${1000 + client}`,
      consultant: "Li",
    })),
    visits: Array.from({ length: 50 }, (_, client) => ({
      name: `client ${client}`,
      phone: `1380000${1000 + client}`,
      visitDate: isoDay(addDays(day("2026-04-01"), -180)),
    })),
  });
  const results = { ...defaultPolicy.results, holdoutShare };
  const quota = { ...defaultPolicy.quota, perCaller: 100 };
  return resultsQuestion(records, asOf, { ...defaultPolicy, results, quota });
}

const heldOutOn = (asOf: string, share?: number) =>
  planCalls(questionOn(asOf, share))
    .heldBack.filter(({ by }) => by === "held_out")
    .map(({ client }) => client)
    .sort((one, other) => one - other);

describe("held out by lot (R2)", () => {
  it("leaves a share of the dormant uncalled, and counts them", () => {
    const { counts, heldBackBy } = planCalls(questionOn("2026-04-10"));
    expect([counts.onSheet, heldBackBy.held_out]).toEqual([40, 10]);
  });

  it("is off until the manager says which share", () => {
    expect(heldOutOn("2026-04-10", 0)).toEqual([]);
  });

  it("is the same on every day of a month, and drawn anew for the next", () => {
    expect(heldOutOn("2026-04-30")).toEqual(heldOutOn("2026-04-01"));
    expect(heldOutOn("2026-05-01")).not.toEqual(heldOutOn("2026-04-30"));
  });

  it("is what the results compare afterwards", () => {
    const { holdout } = resultsReport(questionOn("2026-06-30"));
    const april = holdout?.months.find(({ from }) => from === day("2026-04-01"));
    expect([...(april?.heldOut ?? [])].sort((one, other) => one - other)).toEqual(
      heldOutOn("2026-04-10"),
    );
  });
});
