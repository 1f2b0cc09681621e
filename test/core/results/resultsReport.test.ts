import fc from "fast-check";

import type { ClinicRecords } from "../../../src/core/clients/records";
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
    /^(clients|.*Clients|client|called|calledBack|reached|heldOut|heldOutBack|referred|bought|outOfTouch|neverContacted|newClients|calls|engaged|booked|arrived)$/;
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
  /** Rows that tell of days up to the end of January; the rest comes to light later. */
  const until = (clinic: TestClinic, last: string): TestClinic => ({
    clients: (clinic.clients ?? []).map(({ name, phone, clientId }) => ({
      ...(name === undefined ? {} : { name }),
      ...(phone === undefined ? {} : { phone }),
      ...(clientId === undefined ? {} : { clientId }),
    })),
    purchases: (clinic.purchases ?? []).filter(({ purchaseDate = "" }) => purchaseDate <= last),
    visits: (clinic.visits ?? [])
      .map(({ treatmentDate: _unused, ...row }) => row)
      .filter(({ visitDate = "" }) => visitDate <= last),
    calls: (clinic.calls ?? []).filter(({ callDate = "" }) => callDate <= last),
  });

  it("never change when later rows are known", () => {
    fc.assert(
      fc.property(randomClinic, (clinic) => {
        // The same people are known both times: who is one person is not a matter of months.
        const all = until(clinic, "2026-12-31");
        const then = resultsQuestion(
          clinicOf({ ...all, ...onlyRows(until(clinic, "2026-01-31")) }),
          "2026-03-02",
        );
        const now = resultsQuestion(clinicOf(all), "2026-03-20");
        if (then.matched.book.count !== now.matched.book.count) return;
        const months = [then, now].map((question) => {
          const { returning, dormancy, funnel, contact } = resultsReport(question);
          const closed = (from: number) => from < day("2026-02-01") && from >= day("2025-06-01");
          return {
            returning: returning.filter(({ from }) => closed(from)),
            dormancy: dormancy.months.filter(({ on }) => closed(on)),
            funnel: funnel.by.month.filter(({ key }) => closed(key)),
            contact: contact.months.filter(({ from }) => closed(from)).map(({ among }) => among),
          };
        });
        expect(months[1]).toEqual(months[0]);
      }),
      { numRuns: 60 },
    );
  });

  function onlyRows({ purchases, visits, calls }: TestClinic): TestClinic {
    return { purchases: purchases ?? [], visits: visits ?? [], calls: calls ?? [] };
  }
});
