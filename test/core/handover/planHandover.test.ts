import fc from "fast-check";

import { planHandover } from "../../../src/core/handover/planHandover";
import { isoDay } from "../../../src/core/calendar/day";
import { ago, callDayOf } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

/** Who each client is handed to, by her name. */
function handed(clinic: TestClinic, leaving: readonly string[]) {
  const day = callDayOf(clinic);
  const plan = planHandover(day, leaving);
  const { book, records } = day.matched;
  return plan.clients.map((row) => ({
    name: records.texts[book.name[row.client] ?? -1],
    from: row.from,
    to: row.to,
    on: row.on === undefined ? undefined : isoDay(row.on),
    inCommon: row.inCommon,
    saidBy: row.saidBy,
  }));
}

const staff = (...names: readonly string[]) =>
  names.map((name) => ({ name, staffRole: "therapist" as const }));
const visit = (name: string, therapist: string, item = "洗脸") => ({
  name,
  therapist,
  item,
  visitDate: ago(20),
});

it("gives a client to the colleague who does what she has done", () => {
  const clinic = {
    staff: staff("小美", "小丽", "小云"),
    clients: [
      { name: "王芳", therapist: "小美" },
      { name: "李敏", therapist: "小丽" },
      { name: "赵静", therapist: "小云" },
    ],
    visits: [visit("王芳", "小美", "嫩肤"), visit("李敏", "小丽", "嫩肤"), visit("赵静", "小云")],
  };
  expect(handed(clinic, ["小美"])).toEqual([
    { name: "王芳", from: "小美", to: "小丽", on: ago(0), inCommon: ["嫩肤"], saidBy: "rule" },
  ]);
});

it("prefers whom the client knows", () => {
  const clinic = {
    staff: staff("小美", "小丽", "小云"),
    clients: [{ name: "王芳", therapist: "小美" }],
    visits: [visit("王芳", "小美"), { ...visit("王芳", "小云"), visitDate: ago(90) }],
  };
  expect(handed(clinic, ["小美"]).map(({ to }) => to)).toEqual(["小云"]);
});

it("prefers who works on her weekday and at her hour", () => {
  const appointment = (
    name: string,
    therapist: string,
    daysAgo: number,
    appointmentTime: number,
  ) => ({
    name,
    therapist,
    appointmentTime,
    appointmentDate: ago(daysAgo),
    appointmentStatus: "completed" as const,
  });
  const clinic = {
    staff: staff("小美", "小丽", "小云"),
    clients: [{ name: "王芳", therapist: "小美" }, { name: "甲" }, { name: "乙" }],
    appointments: [
      appointment("王芳", "小美", 7, 600),
      appointment("甲", "小丽", 8, 900),
      appointment("乙", "小云", 14, 615),
    ],
  };
  expect(handed(clinic, ["小美"]).map(({ to }) => to)).toEqual(["小云"]);
});

it("asks the consultant's colleagues for a client who has no therapist", () => {
  const clinic = {
    staff: [
      { name: "小美", staffRole: "consultant" as const },
      { name: "小丽", staffRole: "consultant" as const },
      ...staff("小云"),
    ],
    clients: [{ name: "王芳", consultant: "小美" }],
  };
  expect(handed(clinic, ["小美"]).map(({ to }) => to)).toEqual(["小丽"]);
});

it("gives a therapist's clients to therapists and a consultant's to consultants", () => {
  const clinic = {
    staff: [
      ...["小美", "小丽"].map((name) => ({ name, staffRole: "consultant" as const })),
      ...staff("小云", "小雪"),
    ],
    clients: [
      { name: "王芳", consultant: "小美", therapist: "小雪" },
      { name: "李敏", consultant: "小丽", therapist: "小云" },
      { name: "赵静", consultant: "小美", therapist: "小云" },
    ],
  };
  const plan = handed(clinic, ["小美", "小云"]).map(({ name, from, to }) => [name, from, to]);
  expect(plan.sort()).toEqual([
    ["李敏", "小云", "小雪"],
    ["王芳", "小美", "小丽"],
    ["赵静", "小云", "小雪"],
  ]);
});

it("hands over once who loses both therapist and consultant", () => {
  const clinic = {
    staff: staff("小美", "小丽", "小云"),
    clients: [{ name: "王芳", consultant: "小丽", therapist: "小美" }],
  };
  expect(handed(clinic, ["小丽", "小美"]).map(({ from, to }) => [from, to])).toEqual([
    ["小美", "小云"],
  ]);
});

it("leaves what the manager wrote into the sheet, the emptied and the put aside included", () => {
  const handovers = [
    { name: "王芳", handedFrom: "小美", handedTo: "小云", handedOn: ago(3) },
    { name: "李敏", handedFrom: "小美", handedOn: ago(3) },
    { name: "赵静", handedFrom: "小美", handedTo: "小丽" },
  ];
  const clinic = {
    staff: staff("小美", "小丽", "小云"),
    clients: handovers.map(({ name }) => ({ name, therapist: "小美" })),
    visits: [visit("王芳", "小丽")],
    handovers,
  };
  expect(
    handed(clinic, ["小美"]).map(({ name, to, on, saidBy }) => [name, to, on, saidBy]),
  ).toEqual(
    expect.arrayContaining([
      ["王芳", "小云", ago(3), "sheet"],
      ["李敏", undefined, ago(3), "sheet"],
      ["赵静", "小丽", undefined, "sheet"],
    ]),
  );
});

describe("a colleague the manager chooses", () => {
  const clinic = {
    staff: staff("小美", "小丽", "小云"),
    clients: ["一", "二", "三", "四"].map((name) => ({ name, therapist: "小美" })),
  };
  const day = callDayOf(clinic);
  const before = planHandover(day, ["小美"]);
  const other = (to: string | undefined) => (to === "小丽" ? "小云" : "小丽");

  it("changes that client and the loads, and nobody else", () => {
    const [first, ...others] = before.clients;
    const to = other(first?.to);
    const after = planHandover(day, ["小美"], new Map([[first?.client ?? -1, to]]));
    expect(after.clients).toEqual([
      { ...first, to, saidBy: "manager", inCommon: [], isKnown: false },
      ...others,
    ]);
    expect(after.loads.map(({ name, added }) => [name, added]).sort()).toEqual(
      [
        [to, 3],
        [first?.to, 1],
      ].sort(),
    );
  });

  it.each(["小美", "小雪"])("changes nothing where %s cannot take over", (name) => {
    expect(planHandover(day, ["小美"], new Map([[0, name]]))).toEqual(before);
  });
});

it("names nobody where no colleague is left, and still lists the client", () => {
  const clinic = { staff: staff("小美"), clients: [{ name: "王芳", therapist: "小美" }] };
  expect(handed(clinic, ["小美"]).map(({ name, to }) => [name, to])).toEqual([["王芳", undefined]]);
});

it("does without a staff sheet", () => {
  const clinic = {
    clients: [
      { name: "王芳", therapist: "小美" },
      { name: "李敏", therapist: "小丽" },
    ],
  };
  expect(handed(clinic, ["小美"]).map(({ name, to }) => [name, to])).toEqual([["王芳", "小丽"]]);
});

it("asks nobody who has left herself", () => {
  const clinic = {
    staff: [
      ...staff("小美", "小云"),
      { name: "小丽", staffRole: "therapist" as const, left: true },
    ],
    clients: [{ name: "王芳", therapist: "小美" }],
    visits: [visit("王芳", "小丽")],
  };
  expect(handed(clinic, ["小美"]).map(({ to }) => to)).toEqual(["小云"]);
});

describe.each([500, 20_000])("2 of the staff leave with %d clients", (lost) => {
  const stay = ["丙", "丁", "戊", "己", "庚"];
  const total = lost * 1.8;
  const clients = Array.from({ length: total }, (_, place) => ({
    clientId: `C${place}`,
    name: `顾客${place}`,
    therapist: place < lost ? (place % 2 === 0 ? "甲" : "乙") : (stay[place % 5] ?? "丙"),
  }));
  // Nearly everybody would fit 丙 best.
  const visits = clients.map(({ clientId, therapist }, place) => ({
    clientId,
    therapist,
    item: therapist === "丙" || place < lost ? "嫩肤" : "洗脸",
    visitDate: ago((place % 60) + 1),
  }));
  const plan = planHandover(callDayOf({ staff: staff("甲", "乙", ...stay), clients, visits }), [
    "甲",
    "乙",
  ]);

  it("places each of them once", () => {
    expect(plan.clients).toHaveLength(lost);
    expect(new Set(plan.clients.map(({ client }) => client)).size).toBe(lost);
    expect(plan.clients.filter(({ to }) => to === undefined || !stay.includes(to))).toEqual([]);
  });

  it("leaves everybody within a tenth of the mean", () => {
    const mean = total / 5;
    for (const { before, added } of plan.loads)
      expect(Math.abs(before + added - mean)).toBeLessThanOrEqual(mean * 0.1);
  });

  it("gives the one who fits best as many as is fair", () => {
    const most = plan.loads.find(({ name }) => name === "丙");
    // A fifth of those who stay are her own, and of the new ones she gets a tenth more than even.
    expect([most?.before, most?.added]).toEqual([lost * 0.16, lost * 0.22]);
  });
});

describe("2 of the staff leave, 500 clients", () => {
  const names = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];
  const items = ["洗脸", "嫩肤", "瘦脸针", "假体", "填充1支"];

  it("places every client once, and fairly", () => {
    const clinics = fc.array(
      fc.record({
        therapist: fc.integer({ min: 0, max: 6 }),
        item: fc.integer({ min: 0, max: 4 }),
        daysAgo: fc.integer({ min: 1, max: 300 }),
      }),
      { minLength: 500, maxLength: 500 },
    );
    fc.assert(
      fc.property(clinics, (drawn) => {
        const clients = drawn.map(({ therapist }, place) => ({
          clientId: `C${place}`,
          name: `顾客${place}`,
          therapist: names[therapist] ?? "甲",
        }));
        const visits = drawn.map(({ item, therapist, daysAgo }, place) => ({
          clientId: `C${place}`,
          item: items[item] ?? "洗脸",
          therapist: names[therapist] ?? "甲",
          visitDate: ago(daysAgo),
        }));
        const leaving = ["甲", "乙"];
        const day = callDayOf({ staff: staff(...names), clients, visits });
        const plan = planHandover(day, leaving);
        const losing = drawn.filter(({ therapist }) => therapist < 2).length;
        expect(new Set(plan.clients.map(({ client }) => client)).size).toBe(losing);
        expect(plan.clients).toHaveLength(losing);
        expect(plan.clients.every(({ to }) => to !== undefined && !leaving.includes(to))).toBe(
          true,
        );
        // Nobody can take clients from a colleague who has too many already.
        if (plan.loads.some(({ before }) => before > 110)) return;
        for (const { before, added } of plan.loads) {
          expect(before + added).toBeLessThanOrEqual(110);
          expect(before + added).toBeGreaterThanOrEqual(90);
        }
      }),
      { numRuns: 6 },
    );
  });
});
