import { planOf, planOfRecords } from "../../support/calls";
import { clinicOf, type TestClinic } from "../../support/clinic";

const away = { lastVisitDate: "2026-01-01", cardBalance: 100 };

/** Who calls each client, by client name. */
function callersOf(clinic: TestClinic): Record<string, string | undefined> {
  const records = clinicOf(clinic);
  const { calls } = planOfRecords(records);
  const names = new Map(calls.map((call) => [call.client, call.caller]));
  return Object.fromEntries(
    (clinic.clients ?? []).map(({ name = "" }) => [name, names.get(clientNumber(clinic, name))]),
  );
}

/** Clients are numbered by name here: they have neither id nor phone. */
function clientNumber(clinic: TestClinic, name: string): number {
  return (clinic.clients ?? [])
    .map((client) => client.name ?? "")
    .sort()
    .indexOf(name);
}

const staff = [
  { name: "李", staffRole: "consultant" },
  { name: "张", staffRole: "therapist" },
  { name: "王", staffRole: "manager" },
  { name: "陈", staffRole: "nurse" },
] as const;

describe("who calls (C5)", () => {
  const client = { name: "A", ...away };
  test.each<[string, TestClinic, string | undefined]>([
    [
      "her consultant",
      { clients: [{ ...client, consultant: "李", therapist: "张" }], staff },
      "李",
    ],
    [
      "her therapist when she has no consultant",
      { clients: [{ ...client, therapist: "张" }], staff },
      "张",
    ],
    [
      "her therapist when the consultant has left",
      {
        clients: [{ ...client, consultant: "李", therapist: "张" }],
        staff: [{ name: "李", leftOn: "2026-03-20" }, { name: "张" }],
      },
      "张",
    ],
    [
      "her consultant until the day before she leaves",
      {
        clients: [{ ...client, consultant: "李", therapist: "张" }],
        staff: [{ name: "李", leftOn: "2026-03-21" }, { name: "张" }],
      },
      "李",
    ],
    [
      "her therapist when the consultant is off on Fridays",
      {
        clients: [{ ...client, consultant: "李", therapist: "张" }],
        staff: [{ name: "李", offDays: "周五" }, { name: "张" }],
      },
      "张",
    ],
    [
      "the consultant of the client sheet although no staff sheet is kept",
      { clients: [{ ...client, consultant: "李" }] },
      "李",
    ],
    ["nobody when nobody is known", { clients: [client] }, undefined],
    [
      "the consultant of her newest purchase",
      {
        clients: [client],
        purchases: [
          { name: "A", purchaseDate: "2025-11-01", consultant: "赵" },
          { name: "A", purchaseDate: "2025-12-01", consultant: "李" },
        ],
      },
      "李",
    ],
    [
      "the owner the manager named, before her consultant",
      {
        clients: [{ ...client, consultant: "李" }],
        marks: [{ name: "A", mark: "owner", value: "赵", markedOn: "2026-02-01" }],
      },
      "赵",
    ],
    [
      "the one manager for an open complaint",
      { clients: [{ ...client, consultant: "李", complaint: true }], staff },
      "王",
    ],
    [
      "her consultant for a complaint when there are two managers",
      {
        clients: [{ ...client, consultant: "李", complaint: true }],
        staff: [...staff, { name: "周", staffRole: "manager" }],
      },
      "李",
    ],
    [
      "the one nurse for a red flag",
      {
        clients: [{ ...client, consultant: "李" }],
        calls: [{ name: "A", callDate: "2026-03-01", callOutcome: "medical_escalation" }],
        staff,
      },
      "陈",
    ],
  ])("is %s", (_, clinic, caller) => {
    expect(callersOf(clinic)).toEqual({ A: caller });
  });

  test("clients nobody owns even out the loads, consultants first", () => {
    const clients = ["A", "B", "C", "D"].map((name) => ({ name, ...away }));
    const owned = { name: "E", ...away, consultant: "李" };
    expect(callersOf({ clients: [...clients, owned], staff: staff.slice(0, 2) })).toEqual({
      A: "张",
      B: "李",
      C: "张",
      D: "李",
      E: "李",
    });
  });

  test("another caller is proposed from 90 days under one owner", () => {
    const clients = [
      { name: "A", lastVisitDate: "2025-12-20", cardBalance: 1, consultant: "李" },
      { name: "B", lastVisitDate: "2025-12-21", cardBalance: 1, consultant: "李" },
    ];
    const team = [...staff, { name: "赵", staffRole: "consultant" } as const];
    const { calls } = planOf({ clients, staff: team });
    expect(calls.map(({ client, proposedCaller }) => [client, proposedCaller])).toEqual([
      [0, "赵"],
      [1, undefined],
    ]);
  });
});

describe("the quota (C6)", () => {
  const many = (count: number, extra: object = {}) =>
    Array.from({ length: count }, (_, place) => ({
      name: `客${String(place).padStart(3, "0")}`,
      ...away,
      ...extra,
    }));
  const counts = (clinic: TestClinic) => {
    const { onSheet, waiting } = planOf(clinic).counts;
    return { onSheet, waiting };
  };

  test.each<[string, TestClinic, { onSheet: number; waiting: number }]>([
    [
      "a caller has 40 calls a day",
      { clients: many(40, { consultant: "李" }) },
      { onSheet: 40, waiting: 0 },
    ],
    ["the 41st waits", { clients: many(41, { consultant: "李" }) }, { onSheet: 40, waiting: 1 }],
    ["the unassigned list is one caller", { clients: many(41) }, { onSheet: 40, waiting: 1 }],
    [
      "the staff sheet's own quota goes before it",
      { clients: many(9, { consultant: "李" }), staff: [{ name: "李", dailyQuota: 5 }] },
      { onSheet: 5, waiting: 4 },
    ],
    [
      "rungs and promises are never cut",
      { clients: many(50, { consultant: "李", treatmentDate: "2026-03-19" }) },
      { onSheet: 50, waiting: 0 },
    ],
    [
      "rungs use the quota first",
      {
        clients: [
          ...many(30, { consultant: "李", treatmentDate: "2026-03-19" }),
          ...many(20, { consultant: "李" }).map((client) => ({
            ...client,
            name: `${client.name}乙`,
          })),
        ],
      },
      { onSheet: 40, waiting: 10 },
    ],
  ])("%s", (_, clinic, expected) => {
    expect(counts(clinic)).toEqual(expected);
  });

  test("a list too long for its caller shows at most 20 early rungs before the later ones", () => {
    const early = many(45, { consultant: "李", treatmentDate: "2026-03-13" });
    const late = { name: "晚", consultant: "李", treatmentDate: "2026-02-20" };
    const { calls } = planOf({ clients: [...early, late] });
    const reasons = calls.map(({ due }) => due[0].reason);
    expect(reasons.indexOf("postop_mid")).toBe(20);
    const short = planOf({ clients: [...early.slice(0, 39), late] });
    expect(short.calls.map(({ due }) => due[0].reason).indexOf("postop_mid")).toBe(39);
  });
});

test("the plan says which rules are off and what they lack", () => {
  const { rulesOff } = planOf({ visits: [{ name: "A", visitDate: "2026-03-01" }] });
  const off = Object.fromEntries(rulesOff.map(({ reason, missing }) => [reason, missing]));
  expect(off).toMatchObject({
    postop_d1: ["treatmentDate"],
    birthday: ["birthday"],
    callback: ["nextContactDate"],
    deposit_monthend: ["depositDate", "refundTerms"],
    forgotten: ["purchaseDate", "amount", "callDate"],
    no_contact_way: ["phone"],
  });
  expect(off).not.toHaveProperty("care_next_day");
  expect(off).not.toHaveProperty("dormant_low_b");
});

test("a plan counts what it holds", () => {
  const plan = planOf({
    clients: [
      { name: "A", ...away, consultant: "李", consent: true },
      { name: "B", ...away },
      { name: "C" },
      { name: "D", ...away, parked: true },
      { name: "E", ...away },
    ],
    calls: [{ name: "E", callDate: "2026-03-01", callOutcome: "wrong_number" }],
  });
  expect(plan.counts).toEqual({
    clients: 5,
    onSheet: 2,
    waiting: 0,
    heldBack: 2,
    nothingDue: 1,
    unreadable: 0,
  });
  expect(plan.heldBackBy).toEqual({ parked: 1, wrong_number: 1 });
  expect(plan.toRepair).toEqual([4]);
  expect(plan.onUnknownConsent).toBe(1);
  expect(plan.loads).toEqual({ 李: 1, "": 1 });
});
