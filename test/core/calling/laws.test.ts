import fc from "fast-check";
import type { CallPlan } from "../../../src/core/calling/callPlan";
import { clientGroups } from "../../../src/core/calling/callPlan";
import { clientCase } from "../../../src/core/calling/clientCase";
import { isPromotional } from "../../../src/core/calling/isPromotional";
import { noSalesUntil } from "../../../src/core/calling/noSalesUntil";
import { complaintOpen } from "../../../src/core/calling/reasons/complaintOpen";
import { medicalFlag } from "../../../src/core/calling/reasons/medicalFlag";
import { matchClients } from "../../../src/core/clients/matchClients";
import type { ClinicRecords } from "../../../src/core/clients/records";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { planOf, planOfRecords, type TestCallQuestion } from "../../support/calls";
import { callDayOf } from "../../support/clientCase";
import { clinicOf, type TestClinic } from "../../support/clinic";
import { randomAsOf, randomClinic } from "../../support/randomClinic";

const asked = { asOf: randomAsOf };
const withoutQuota = {
  ...asked,
  policy: { ...defaultPolicy, quota: { ...defaultPolicy.quota, perCaller: 1_000_000 } },
};

describe("the conservation law (G13)", () => {
  test("every client is in exactly one group, and the groups add up to the clients", () => {
    fc.assert(
      fc.property(randomClinic, (clinic) => {
        const records = clinicOf(clinic);
        const plan = planOfRecords(records, asked);
        const { unreadableClientRows, book } = matchClients(records);
        const { clients, ...groups } = plan.counts;
        expect(clients).toBe(book.count + unreadableClientRows.length);
        expect(sum(clientGroups.map((group) => groups[group]))).toBe(clients);
        expect(plan.groupOf).toHaveLength(book.count);
        expect(listed(plan)).toEqual(
          [...plan.groupOf.entries()]
            .filter(([, group]) => group !== "nothingDue")
            .map(([client, group]) => `${client} ${group}`)
            .sort(),
        );
        expect(sum(Object.values(plan.heldBackBy))).toBe(groups.heldBack);
        expect(sum(Object.values(plan.loads))).toBe(groups.onSheet);
      }),
    );
  });
});

test("a rule that is said to be off calls nobody (K1)", () => {
  fc.assert(
    fc.property(randomClinic, (clinic) => {
      const { calls, waiting, heldBack, rulesOff } = planOf(clinic, asked);
      const off = new Set<string>(rulesOff.map(({ reason }) => reason));
      const due = [...calls, ...waiting, ...heldBack].flatMap((each) => each.due);
      expect(due.map(({ reason }) => reason).filter((reason) => off.has(reason))).toEqual([]);
      expect(heldBack.map(({ by }) => by).filter((by) => off.has(by))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe("nobody is offered anything", () => {
  const careOnly = {
    ...asked,
    policy: {
      ...defaultPolicy,
      guardrails: { ...defaultPolicy.guardrails, unknownConsent: "careOnly" as const },
    },
  };

  test("who said no, or was not asked where the clinic chose care only (G9)", () => {
    fc.assert(
      fc.property(randomClinic, (clinic) => {
        const day = callDayOf(clinic, careOnly);
        for (const client of offered(clinic, careOnly))
          expect(clientCase(day, client).file.consent).toBe("yes");
      }),
    );
  });

  test("under a red flag, a complaint, or inside a no-selling window (G10, G11)", () => {
    fc.assert(
      fc.property(randomClinic, (clinic) => {
        const day = callDayOf(clinic, asked);
        for (const client of offered(clinic, asked)) {
          const her = clientCase(day, client);
          expect([medicalFlag(her), complaintOpen(her)]).toEqual([undefined, undefined]);
          expect(noSalesUntil(her) ?? -Infinity).toBeLessThan(day.asOf);
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Clients called, now or later, for a reason that may end in an offer; those beside them too. */
  function offered(clinic: TestClinic, question: TestCallQuestion): readonly number[] {
    const { calls, waiting } = planOf(clinic, question);
    return [...calls, ...waiting]
      .flatMap((call) => [call, ...call.household])
      .filter(({ due }) => due.some(({ reason }) => isPromotional(reason)))
      .map(({ client }) => client);
  }
});

describe("a do-not-contact mark (G14)", () => {
  test("never gives that client a call, and with quotas lifted gives nobody else one", () => {
    fc.assert(
      fc.property(randomClinic, fc.nat(), (random, place) => {
        const clinic = withOwnPhones(random);
        fc.pre(clinic.clients.length > 0);
        const clientId = `C${place % clinic.clients.length}`;
        const mark = { clientId, mark: "do_not_contact", markedOn: randomAsOf } as const;
        const refusing = { ...clinic, marks: [...(clinic.marks ?? []), mark] };
        const called = whoIsCalled(refusing);
        expect(called).not.toContain(clientId);
        expect(called).toEqual(whoIsCalled(clinic).filter((id) => id !== clientId));
      }),
    );
  });
});

describe("the order of rows (G14)", () => {
  test("changes nothing but sheet rows", () => {
    fc.assert(
      fc.property(randomClinic, fc.infiniteStream(fc.nat()), (clinic, shuffle) => {
        const shuffled = shuffledRows(clinic, shuffle);
        expect(told(clinicOf(shuffled))).toEqual(told(clinicOf(clinic)));
      }),
    );
  });
});

test("the same question gives the same plan", () => {
  fc.assert(
    fc.property(randomClinic, (clinic) => {
      expect(planOf(clinic, asked)).toEqual(planOf(clinic, asked));
    }),
    { numRuns: 20 },
  );
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function listed(plan: CallPlan): string[] {
  return [
    ...plan.calls.map(({ client }) => `${client} onSheet`),
    ...plan.waiting.map(({ client }) => `${client} waiting`),
    ...plan.heldBack.map(({ client }) => `${client} heldBack`),
  ].sort();
}

/** Every client has her own id and number, and no colleague a quota of her own. */
function withOwnPhones(clinic: TestClinic): TestClinic & Required<Pick<TestClinic, "clients">> {
  const clients = (clinic.clients ?? []).map((client, place) => ({
    ...client,
    clientId: `C${place}`,
    phone: `+86139000000${String(place).padStart(2, "0")}`,
  }));
  const staff = (clinic.staff ?? []).map(({ dailyQuota: _, ...member }) => member);
  return { ...clinic, clients, staff };
}

/** Ids of the clients called when nobody has to wait. */
function whoIsCalled(clinic: TestClinic): (string | undefined)[] {
  const records = clinicOf(clinic);
  const { book } = matchClients(records);
  const { calls } = planOfRecords(records, withoutQuota);
  return calls.map(({ client }) => records.texts[book.id[client] ?? -1]).sort();
}

/** The whole plan in words that do not depend on row numbers or text indexes. */
function told(records: ClinicRecords): unknown {
  const { book } = matchClients(records);
  const text = (place: number | undefined) => records.texts[place ?? -1];
  const who = (client: number) => [
    text(book.id[client]),
    text(book.name[client]),
    text(book.phone[client]),
  ];
  const plan = planOfRecords(records, asked);
  const row = <Row extends { client: number }>({ client, ...rest }: Row) => ({
    who: who(client),
    ...rest,
  });
  const call = ({ household, ...rest }: CallPlan["calls"][number]) => ({
    ...row(rest),
    household: household.map(row),
  });
  return {
    ...plan,
    calls: plan.calls.map(call),
    waiting: plan.waiting.map(call),
    heldBack: plan.heldBack.map(row),
    toRepair: plan.toRepair.map(who),
  };
}

/** Rows of every sheet but Client marks, whose order is its clock (K5), in another order. */
function shuffledRows(clinic: TestClinic, shuffle: Iterator<number>): TestClinic {
  const shuffled = Object.entries(clinic).map(([kind, rows]) => {
    if (kind === "marks" || !Array.isArray(rows)) return [kind, rows as unknown];
    const keyed = (rows as readonly unknown[]).map((row) => ({
      row,
      key: Number(shuffle.next().value),
    }));
    return [kind, keyed.sort((one, other) => one.key - other.key).map(({ row }): unknown => row)];
  });
  return Object.fromEntries(shuffled) as TestClinic;
}
