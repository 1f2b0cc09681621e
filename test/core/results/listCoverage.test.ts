import { planCalls } from "../../../src/core/calling/planCalls";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { addDays, isoDay } from "../../../src/core/calendar/day";
import { listCoverage } from "../../../src/core/results/listCoverage";
import { clinicOf } from "../../support/clinic";
import { day } from "../../support/day";
import { resultsAsOf, resultsQuestion } from "../../support/results";

/** Clients last there 50 to 109 days ago, all with one consultant. */
function coverageWith(dormantFromDay: number) {
  const records = clinicOf({
    clients: Array.from({ length: 60 }, (_, client) => ({
      name: `client ${client}`,
      phone: `1380000${1000 + client}`,
      consultant: "Li",
      lastVisitDate: isoDay(addDays(day(resultsAsOf), -50 - client)),
    })),
  });
  const policy = {
    ...defaultPolicy,
    dormancy: { ...defaultPolicy.dormancy, dormantFromDay },
    quota: { ...defaultPolicy.quota, perCaller: 15 },
  };
  return listCoverage(planCalls(resultsQuestion(records, resultsAsOf, policy)));
}

describe("what a list comes to under other thresholds (C6)", () => {
  it("from 90 days on: 20 clients are due, and the day holds 15", () => {
    expect(coverageWith(90)).toEqual({
      onSheet: 15,
      waiting: 5,
      coveredShare: 0.75,
      daysToWorkOff: 1,
      loads: { Li: 15 },
    });
  });

  it("from 60 days on: 50 are due, and the same day covers less of them", () => {
    expect(coverageWith(60)).toEqual({
      onSheet: 15,
      waiting: 35,
      coveredShare: 0.3,
      daysToWorkOff: 3,
      loads: { Li: 15 },
    });
  });

  it.each([
    ["nothing is due", { counts: { onSheet: 0, waiting: 0 }, loads: {} }, undefined, 0],
    ["nobody can call", { counts: { onSheet: 0, waiting: 1 }, loads: {} }, 0, undefined],
  ])("%s", (_what, plan, coveredShare, daysToWorkOff) => {
    const told = listCoverage(plan);
    expect([told.coveredShare, told.daysToWorkOff]).toEqual([coveredShare, daysToWorkOff]);
  });
});
