import fc from "fast-check";

import type { ClinicRecords } from "../../../src/core/clients/records";
import { addDays, isoDay } from "../../../src/core/calendar/day";
import { callOutcomes } from "../../../src/core/clients/codes";
import { matchClients } from "../../../src/core/clients/matchClients";
import { defaultPolicy } from "../../../src/core/policy/policy";
import {
  resultsInStages,
  resultsReport,
  resultsStages,
  type ResultsReport,
} from "../../../src/core/results/resultsReport";
import { clinicOf, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";
import { randomAsOf, randomClinic } from "../../support/randomClinic";
import { reportOf, resultsQuestion } from "../../support/results";

const withHoldout = {
  ...defaultPolicy,
  results: { ...defaultPolicy.results, holdoutShare: 0.2 },
  accountability: { ...defaultPolicy.accountability, penaltiesOn: true },
};

/** A report in which clients are named by who they are, not by their number in the book. */
function named(records: ClinicRecords, report: ResultsReport): unknown {
  const { book } = matchClients(records);
  const nameOf = (client: number) =>
    [book.id, book.phone, book.name].map((column) => records.texts[column[client] ?? -1]).join("/");
  const lists =
    /^(clients|.*Clients|client|called|back|calledBack|reached|heldOut|heldOutBack|referred|bought|outOfTouch|neverContacted|newClients|calls|engaged|booked|arrived)$/;
  const read = (value: unknown, key: string): unknown => {
    if (typeof value === "number" && key === "client") return nameOf(value);
    if (Array.isArray(value) && lists.test(key))
      return value
        .map((one: unknown) => (typeof one === "number" ? nameOf(one) : read(one, "")))
        .sort();
    if (Array.isArray(value)) return value.map((one: unknown) => read(one, ""));
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
    const parts = Object.entries(value).filter(([name]) => name !== "key");
    return Object.fromEntries(parts.map(([name, part]) => [name, read(part, name)]));
  };
  return read(report, "");
}

describe("resultsReport", () => {
  it("answers any clinic, also an empty one, and can be sent to another thread", () => {
    fc.assert(
      fc.property(randomClinic, (clinic) => {
        const report = reportOf(clinic, randomAsOf, withHoldout);
        expect(structuredClone(report)).toEqual(report);
      }),
      { numRuns: 30 },
    );
    expect(reportOf({}).dormancy.dormant.among).toBe(0);
  });

  it("is made in stages, each told once, and ends with the same report", () => {
    const question = resultsQuestion(clinicOf({ clients: [{ name: "Ann" }] }));
    const stages = resultsInStages(question);
    const told: string[] = [];
    let step = stages.next();
    for (; step.done !== true; step = stages.next()) told.push(step.value);
    expect(told).toEqual([...resultsStages]);
    expect(step.value).toEqual(resultsReport(question));
  });

  it("does not depend on the order of the rows (G14)", () => {
    fc.assert(
      fc.property(randomClinic, (clinic) => {
        const reversed = Object.fromEntries(
          Object.entries(clinic).map(([kind, rows]) =>
            // The order of marks is their clock (K5).
            [kind, Array.isArray(rows) && kind !== "marks" ? [...rows].reverse() : rows],
          ),
        ) as TestClinic;
        const told = [clinic, reversed].map((one) => {
          const records = clinicOf(one);
          return named(records, resultsReport(resultsQuestion(records, randomAsOf, withHoldout)));
        });
        expect(told[1]).toEqual(told[0]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("closed months", () => {
  const clients = Array.from({ length: 8 }, (_, client) => ({
    clientId: `A${client}`,
    name: `client ${client}`,
    consultant: client < 4 ? "Li" : "An",
  }));
  const staff = [{ staffName: "Li", dailyQuota: 2 }];
  const whose = fc.constantFrom(...clients.map(({ clientId }) => clientId));
  const someDay = fc
    .integer({ min: 0, max: 420 })
    .map((days) => isoDay(addDays(day(randomAsOf), -days)));
  const purchases = fc.array(
    fc.record({
      clientId: whose,
      purchaseDate: someDay,
      amount: fc.integer({ min: -900, max: 900 }),
    }),
    { maxLength: 25 },
  );
  const visits = fc.array(fc.record({ clientId: whose, visitDate: someDay }), { maxLength: 25 });
  const calls = fc.array(
    fc.record({
      clientId: whose,
      callDate: someDay,
      callOutcome: fc.constantFrom(...callOutcomes),
      caller: fc.constantFrom("Li", "An"),
    }),
    { maxLength: 25 },
  );
  const history = fc.record({ purchases, visits, calls });

  it("never change once their days are over, whatever happens later", () => {
    fc.assert(
      fc.property(history, (all) => {
        const known = (last: string): TestClinic => ({
          clients,
          staff,
          purchases: all.purchases.filter(({ purchaseDate }) => purchaseDate <= last),
          visits: all.visits.filter(({ visitDate }) => visitDate <= last),
          calls: all.calls.filter(({ callDate }) => callDate <= last),
        });
        // Of January calls nothing is credited after 2 March.
        const told = ["2026-03-02", randomAsOf].map((asOf) =>
          monthsUpTo(day("2026-01-31"), reportOf(known(asOf), asOf, withHoldout)),
        );
        expect(told[1]).toEqual(told[0]);
      }),
    );
  });

  function monthsUpTo(
    last: number,
    { returning, dormancy, funnel, contact, gaps, ...rest }: ResultsReport,
  ) {
    const isClosed = (on: number) => on <= last && on >= day("2025-06-01");
    return {
      returning: returning.filter(({ from }) => isClosed(from)),
      dormancy: dormancy.months.filter(({ on }) => isClosed(on)),
      funnel: funnel.by.month.filter(({ key }) => isClosed(key)),
      broughtBack: funnel.broughtBack.filter(({ calledOn }) => isClosed(calledOn)),
      gaps: gaps.monthly.filter(({ key }) => isClosed(key)),
      contact: contact.months.filter(({ from }) => isClosed(from)),
      // Whom to exempt is as known today, until the month is locked.
      account: rest.account
        .filter(({ month }) => isClosed(month))
        .map(({ id, evidence }) => ({ id, evidence })),
      holdout: rest.holdout?.months.filter(
        ({ from }) => from <= day("2026-01-01") && isClosed(from),
      ),
    };
  }
});
