import { planCalls } from "../../../src/core/calling/planCalls";
import { callDay } from "../../../src/core/calling/callDay";
import { matchClients } from "../../../src/core/clients/matchClients";
import { summarizeClients } from "../../../src/core/clients/summarizeClients";
import { clinicLists } from "../../../src/core/lists/clinicLists";
import type { ListId } from "../../../src/core/lists/listIds";
import { lists } from "../../../src/core/policy/lists";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { ago, ahead } from "../../support/clientCase";
import { testAsOf, testPlans, testTreatments } from "../../support/calls";
import { clinicOf, refuses, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

/** The rows of a list on 2026-03-20: the client's name and her values, or the values alone. */
function rowsOf(id: ListId, clinic: TestClinic, period = { from: ago(30), to: ago(1) }) {
  const matched = matchClients(clinicOf(clinic));
  const question = {
    matched,
    summaries: summarizeClients(matched, day(testAsOf)),
    asOf: day(testAsOf),
    policy: defaultPolicy,
    plans: testPlans,
    treatments: testTreatments,
  };
  const entries = clinicLists[id].entries({
    day: callDay(question),
    plan: planCalls(question),
    policy: lists,
    from: day(period.from),
    to: day(period.to),
  });
  return entries.map(({ client, values }) => ({
    name: client === undefined ? undefined : matched.records.texts[matched.book.name[client] ?? -1],
    values,
  }));
}

const namesOn = (id: ListId, clinic: TestClinic, period?: { from: string; to: string }) =>
  rowsOf(id, clinic, period).map(({ name }) => name);

const phones = ["13800001111", "13800002222", "13800003333", "13800004444"];

describe("L1 messages", () => {
  it("holds who said yes, left messages open and has a number, one a number", () => {
    const clinic = {
      clients: [
        { name: "是一", phone: phones[0] ?? "", consent: true },
        { name: "是二", phone: phones[0] ?? "", consent: true },
        { name: "否三", phone: phones[1] ?? "", consent: false },
        { name: "问四", phone: phones[2] ?? "" },
        {
          name: "拒五",
          phone: phones[3] ?? "",
          consent: true,
          doNotContact: refuses({ message: true }),
        },
        { name: "无六", consent: true },
      ],
    };
    expect(namesOn("messages", clinic)).toEqual(["是一"]);
  });
});

describe("L2 birthdays of next month", () => {
  const clinic = {
    clients: [
      { name: "三末", birthday: { calendar: "solar", month: 3, dayOfMonth: 31 } as const },
      { name: "四初", birthday: { calendar: "solar", month: 4, dayOfMonth: 1 } as const },
      { name: "四末", birthday: { calendar: "solar", month: 4, dayOfMonth: 30 } as const },
      { name: "五初", birthday: { calendar: "solar", month: 5, dayOfMonth: 1 } as const },
      // The third lunar month of 2026 begins on 17 April.
      { name: "农历", birthday: { calendar: "lunar", month: 3, dayOfMonth: 1 } as const },
      { name: "四月", birthday: { calendar: "solar", month: 4 } as const, preferredGift: "花" },
    ],
  };
  it("stand in their order, both ends of the month included, who has no day last", () => {
    expect(namesOn("birthdays", clinic)).toEqual(["四初", "农历", "四末", "四月"]);
  });

  it("say which gift is still to be found", () => {
    const missing = rowsOf("birthdays", clinic).map(({ values }) => values.missing);
    expect(missing).toEqual([["gift_missing"], ["gift_missing"], ["gift_missing"], []]);
  });
});

describe("L3 deposit book", () => {
  it("shows held deposits first, the oldest on top", () => {
    const deposit = (name: string, depositDate: string, rest = {}) => ({
      name,
      depositDate,
      ...rest,
    });
    const deposits = [
      deposit("退一", ago(9), { depositStatus: "refunded" as const }),
      deposit("新二", ago(2), { depositAmount: 50_000 }),
      deposit("老三", ago(8), { depositStatus: "held" as const }),
      deposit("后四", ahead(1)),
    ];
    const clients = deposits.map(({ name }) => ({ name }));
    expect(namesOn("deposits", { clients, deposits })).toEqual(["老三", "新二", "退一"]);
  });
});

describe("L4 appointments", () => {
  it("reach two weeks back and two ahead, and say what nobody noted", () => {
    const days = [ago(15), ago(14), ago(0), ahead(14), ahead(15)];
    const appointments = days.map((appointmentDate, place) => ({
      name: `约${place}`,
      appointmentDate,
      therapist: "小云",
    }));
    const clients = appointments.map(({ name }) => ({ name }));
    const told = rowsOf("appointments", { clients, appointments });
    expect(told.map(({ name, values }) => [name, values.state, values.staff])).toEqual([
      ["约1", "not_noted", "小云"],
      ["约2", "open", "小云"],
      ["约3", "open", "小云"],
    ]);
  });
});

describe("L5 greet today", () => {
  it("names who comes today and was long away or brings friends, with why", () => {
    const clinic = {
      clients: [
        { name: "久一", lastVisitDate: ago(90) },
        { name: "近二", lastVisitDate: ago(89) },
        { name: "友三", lastVisitDate: ago(5) },
        { name: "甲", referrer: "友三" },
        { name: "乙", referrer: "友三" },
        { name: "不来", lastVisitDate: ago(200) },
      ],
      appointments: ["久一", "近二", "友三"].map((name) => ({ name, appointmentDate: ago(0) })),
    };
    const told = rowsOf("greetings", clinic).map(({ name, values }) => [name, values.because]);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual(["久一", ["long_away"]]);
    expect(told).toContainEqual(["友三", ["brings_friends"]]);
  });
});

describe("L8 morning and evening", () => {
  const clinic = {
    clients: [
      { name: "约一", phone: phones[0] ?? "" },
      { name: "旧二", phone: phones[1] ?? "", lastVisitDate: ago(1) },
    ],
    appointments: [{ name: "约一", appointmentDate: ago(0), appointmentTime: 600 }],
    calls: [{ name: "约一", callDate: ago(0), callOutcome: "reached" as const, caller: "小美" }],
  };
  it("list appointments, then calls", () => {
    const what = rowsOf("morning", clinic).map(({ name, values }) => [name, values.what]);
    expect(what[0]).toEqual(["约一", "appointment"]);
    expect(what).toContainEqual(["旧二", "call_due"]);
  });

  it("add in the evening the calls that were made", () => {
    const made = rowsOf("evening", clinic).filter(({ values }) => values.what === "call_made");
    expect(made.map(({ name, values }) => [name, values.outcome, values.staff])).toEqual([
      ["约一", "reached", "小美"],
    ]);
  });
});

it("L9 names whose number is wrong or missing", () => {
  const clinic = {
    clients: [
      { name: "错一", phone: phones[0] ?? "" },
      { name: "无二" },
      { name: "好三", phone: phones[1] ?? "" },
    ],
    calls: [{ name: "错一", callDate: ago(3), callOutcome: "wrong_number" as const }],
  };
  const told = rowsOf("repair", clinic).map(({ name, values }) => [name, values.because]);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual(["错一", ["wrong_number"]]);
  expect(told).toContainEqual(["无二", ["no_contact_way"]]);
});

it("L10 shows what was given within a year beside its purchase, the newest on top", () => {
  const gift = (purchaseDate: string, rest = {}) => ({
    name: "王芳",
    purchaseDate,
    item: "洗脸",
    ...rest,
  });
  const purchases = [
    gift(ago(365), { qtyGift: 2 }),
    gift(ago(366), { qtyGift: 2 }),
    gift(ago(10), { purchaseKind: "gift" as const }),
    gift(ago(5)),
  ];
  const told = rowsOf("gifts", { clients: [{ name: "王芳" }], purchases });
  expect(told.map(({ values }) => values.what)).toEqual(["gift_of_value", "free_sessions"]);
});

it("L12 cares for who agreed and was here within 90 days", () => {
  const client = (name: string, place: number, lastVisitDate: string, consent: boolean) => ({
    name,
    phone: phones[place] ?? "",
    lastVisitDate,
    consent,
  });
  const clients = [
    client("近一", 0, ago(90), true),
    client("远二", 1, ago(91), true),
    client("否三", 2, ago(10), false),
  ];
  expect(namesOn("holiday_care", { clients })).toEqual(["近一"]);
});

it("R6 names whom the log has no row of, the longest away on top", () => {
  const clinic = {
    clients: [
      { name: "打一", lastVisitDate: ago(50) },
      { name: "没二", lastVisitDate: ago(20) },
      { name: "没三", lastVisitDate: ago(200) },
      { name: "拒四", doNotContact: refuses({ phone: true, message: true }) },
    ],
    calls: [{ name: "打一", callDate: ago(300), callOutcome: "no_answer" as const }],
  };
  expect(namesOn("never_contacted", clinic)).toEqual(["没三", "没二"]);
});

it("D3 names who did not come between two days, both included", () => {
  const clinic = {
    clients: ["首日", "末日", "之前", "之后", "从未"].map((name) => ({ name })),
    visits: [
      { name: "首日", visitDate: ago(30) },
      { name: "末日", visitDate: ago(1) },
      { name: "之前", visitDate: ago(31) },
      { name: "之后", visitDate: ago(0) },
    ],
  };
  expect(namesOn("not_here", clinic)).toEqual(["之前", "从未"]);
});

it("R6 tells how complete files are, for each consultant", () => {
  const clients = [
    { name: "王芳", consultant: "小美", phone: phones[0] ?? "", source: "朋友" },
    { name: "李敏", consultant: "小美", phone: phones[1] ?? "" },
    { name: "赵静", consultant: "小丽" },
  ];
  const told = rowsOf("completeness", { clients }).map(({ values }) => values);
  expect(told).toMatchObject([
    { group: "小丽", clients: 1, phoneShare: 0, sourceShare: 0, completeShare: 0 },
    { group: "小美", clients: 2, phoneShare: 1, sourceShare: 0.5, completeShare: 0 },
  ]);
});

it("R8 counts key clients of each consultant", () => {
  const clients = [
    { name: "王芳", consultant: "小美", spendingPower: "高" },
    { name: "李敏", consultant: "小美", spendingPower: "低" },
    { name: "赵静", consultant: "小丽" },
  ];
  expect(rowsOf("key_clients", { clients }).map(({ values }) => values)).toEqual([
    { consultant: "小美", clients: 2, keyClients: 1, load: "few" },
    { consultant: "小丽", clients: 1, keyClients: 0, load: "few" },
  ]);
});

it("K2 shows two who may be one beside each other", () => {
  const clients = [{ name: "王芳" }, { name: "王芳", phone: phones[0] ?? "" }];
  const told = rowsOf("duplicates", { clients });
  expect(told.map(({ values }) => values.because)).toEqual([["same_name"]]);
});
