import fc from "fast-check";

import { isoDay, noDay, type Day } from "../../../src/core/calendar/day";
import type { ClientSummaries } from "../../../src/core/clients/clientSummaries";
import { matchClients } from "../../../src/core/clients/matchClients";
import { summarizeClients } from "../../../src/core/clients/summarizeClients";
import { clinicOf, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const asOf = day("2026-03-20");

function summariesOf(clinic: TestClinic): ClientSummaries {
  return summarizeClients(matchClients(clinicOf(clinic)), asOf);
}

/** The first client's summary as a person reads it: days as text, what is not known left out. */
function summaryOf(clinic: TestClinic): Record<string, string | number> {
  const { count, ...columns } = summariesOf(clinic);
  expect(count).toBeGreaterThan(0);
  const told = Object.entries(columns).flatMap(([name, column]) => {
    const value = column[0]!;
    if (value === noDay || Number.isNaN(value)) return [];
    return [[name, name.endsWith("On") ? isoDay(value as Day) : value]];
  });
  return Object.fromEntries(told) as Record<string, string | number>;
}

const her = { name: "王芳" };

describe("last arrival (D1)", () => {
  it.each<[string, TestClinic, string | undefined]>([
    ["a purchase", { purchases: [{ ...her, purchaseDate: "2026-03-01" }] }, "2026-03-01"],
    ["the day asked about", { visits: [{ ...her, visitDate: "2026-03-20" }] }, "2026-03-20"],
    ["no later day", { visits: [{ ...her, visitDate: "2026-03-21" }] }, undefined],
    ["the client file", { clients: [{ ...her, lastVisitDate: "2026-02-01" }] }, "2026-02-01"],
    [
      "a course's last session",
      { packages: [{ ...her, lastVisitDate: "2026-02-01" }] },
      "2026-02-01",
    ],
    [
      "the latest of several",
      {
        visits: [
          { ...her, visitDate: "2026-02-01" },
          { ...her, visitDate: "2026-01-01" },
        ],
        purchases: [{ ...her, purchaseDate: "2026-01-15" }],
      },
      "2026-02-01",
    ],
  ])("is %s", (_what, clinic, on) => {
    expect(summaryOf(clinic)["lastArrivalOn"]).toBe(on);
  });

  it.each([
    ["deal", true],
    ["redemption", true],
    ["deposit", false],
    ["refund", false],
    ["top_up", false],
    ["gift", false],
    ["online", false],
    ["reversal", false],
  ] as const)("a purchase of kind %s implies presence: %s", (purchaseKind, isThere) => {
    const purchases = [{ ...her, purchaseDate: "2026-03-01", purchaseKind, amount: 100 }];
    expect(summaryOf({ purchases })["lastArrivalOn"]).toBe(isThere ? "2026-03-01" : undefined);
  });

  it.each([
    ["arrived", true, true],
    ["completed", true, true],
    ["booked", false, false],
    ["confirmed", false, false],
    ["tentative", false, false],
    ["no_show", false, false],
    ["cancelled", false, false],
    ["rescheduled", false, false],
    [undefined, true, false],
  ] as const)("status %s on a visit: %s, on an appointment: %s", (status, visit, appointment) => {
    const said = status === undefined ? {} : { appointmentStatus: status };
    const visits = [{ ...her, visitDate: "2026-03-01", ...said }];
    const appointments = [{ ...her, appointmentDate: "2026-03-01", ...said }];
    expect(summaryOf({ visits })["lastArrivalOn"] !== undefined).toBe(visit);
    expect(summaryOf({ appointments })["lastArrivalOn"] !== undefined).toBe(appointment);
  });

  it("counts one visit a day, and takes the middle of the gaps", () => {
    const days = ["2026-01-01", "2026-01-01", "2026-01-11", "2026-01-31"];
    const visits = days.map((visitDate) => ({ ...her, visitDate }));
    expect(summaryOf({ visits })).toMatchObject({ arrivalDays: 3, medianGapDays: 15 });
  });
});

describe("deals (W1)", () => {
  const bought = (purchaseDate: string, amount: number, item = "水光针") => ({
    ...her,
    purchaseDate,
    amount,
    item,
  });

  it("are one a day; spend and the median deal follow", () => {
    const purchases = [
      bought("2026-02-01", 100),
      bought("2026-01-01", 300),
      bought("2026-01-01", 200),
      bought("2026-03-21", 900),
      bought("2024-03-19", 1000),
    ];
    expect(summaryOf({ purchases })).toMatchObject({
      firstDealOn: "2024-03-19",
      secondDealOn: "2026-01-01",
      lastDealOn: "2026-02-01",
      deals: 3,
      spendCents: 1600,
      spend24MonthsCents: 600,
      medianDealCents: 300,
    });
  });

  it("count the day 24 months ago as recent", () => {
    expect(summaryOf({ purchases: [bought("2024-03-20", 700)] })["spend24MonthsCents"]).toBe(700);
  });

  it.each<[string, ReturnType<typeof bought>[], number, number]>([
    [
      "a whole refund later undoes the deal",
      [bought("2026-01-01", 300), bought("2026-01-09", -300)],
      0,
      0,
    ],
    ["a part of it does not", [bought("2026-01-01", 300), bought("2026-01-09", -100)], 1, 200],
    [
      "a refund on the same day does",
      [bought("2026-01-01", 300), bought("2026-01-01", -300)],
      0,
      0,
    ],
    [
      "it takes the deal of its treatment, not the latest",
      [bought("2026-01-01", 300), bought("2026-01-05", 300, "热玛吉"), bought("2026-01-09", -300)],
      1,
      300,
    ],
    [
      "it takes the latest deal of its treatment and amount",
      [bought("2026-01-01", 500), bought("2026-01-05", 300), bought("2026-01-09", -500)],
      1,
      300,
    ],
    [
      "an unnamed refund takes the deal of its amount",
      [bought("2026-01-01", 500), bought("2026-01-05", 300), bought("2026-01-09", -500, "退款")],
      1,
      300,
    ],
    [
      "a refund before the deal is not its refund",
      [bought("2026-01-01", -300), bought("2026-01-02", 300)],
      1,
      0,
    ],
    [
      "a refund after the day asked about is not yet",
      [bought("2026-01-01", 300), bought("2026-03-21", -300)],
      1,
      300,
    ],
    ["a row of amount 0 agrees no money", [bought("2026-01-01", 0)], 0, 0],
  ])("%s", (_what, purchases, deals, spendCents) => {
    expect(summaryOf({ purchases })).toMatchObject({ deals, spendCents });
  });

  it.each([
    ["deal", 1],
    ["online", 1],
    ["top_up", 1],
    ["deposit", 0],
    ["gift", 0],
    ["redemption", 0],
    ["refund", 0],
  ] as const)("a purchase of kind %s makes %i", (purchaseKind, deals) => {
    const purchases = [{ ...bought("2026-01-01", 100), purchaseKind }];
    expect(summaryOf({ purchases })["deals"]).toBe(deals);
  });

  it("subtract what the same row gives back", () => {
    const purchases = [{ ...bought("2026-01-01", 300), refund: 300 }];
    expect(summaryOf({ purchases })).toMatchObject({ deals: 0, spendCents: 0 });
  });

  it("count without a money column, but spend is then not known", () => {
    const summary = summaryOf({ purchases: [{ ...her, purchaseDate: "2026-01-01" }] });
    expect(summary).toMatchObject({ deals: 1 });
    expect(summary).not.toHaveProperty("spendCents");
  });

  it("leave spend unknown where no amount of hers is known", () => {
    const purchases = [
      { ...her, purchaseDate: "2026-01-01" },
      { name: "李敏", purchaseDate: "2026-01-01", amount: 100 },
    ];
    expect([...summariesOf({ purchases }).spendCents].filter(Number.isNaN)).toHaveLength(1);
  });

  it("come from dated courses where the clinic keeps no purchases", () => {
    const packages = [{ ...her, purchaseDate: "2026-01-01", amount: 500, qtyBought: 10 }];
    expect(summaryOf({ packages })).toMatchObject({
      deals: 1,
      spendCents: 500,
      firstDealOn: "2026-01-01",
    });
  });
});

describe("what the clinic still owes", () => {
  it.each<[string, TestClinic, Record<string, number>]>([
    ["sessions as written", { packages: [{ ...her, qtyRemaining: 3 }] }, { sessionsLeft: 3 }],
    [
      "else bought and given less used",
      { packages: [{ ...her, qtyBought: 10, qtyGift: 2, qtyUsed: 5 }] },
      { sessionsLeft: 7 },
    ],
    [
      "added up over courses still open on their last day",
      {
        packages: [
          { ...her, qtyRemaining: 3, expiryDate: "2026-03-20" },
          { ...her, qtyRemaining: 4 },
          { ...her, qtyRemaining: 5, expiryDate: "2026-03-19" },
        ],
      },
      { sessionsLeft: 7 },
    ],
    [
      "the client sheet's where no course tells",
      { clients: [{ ...her, qtyRemaining: 2 }], packages: [] },
      { sessionsLeft: 2 },
    ],
    [
      "stored value and rebate of the client sheet",
      { clients: [{ ...her, cardBalance: 198000, rebate: 5000 }] },
      { balanceCents: 198000, rebateCents: 5000 },
    ],
    [
      "stored value of her cards",
      {
        packages: [
          { ...her, cardBalance: 100 },
          { ...her, cardBalance: 50 },
        ],
      },
      { balanceCents: 150 },
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(summaryOf(clinic)).toMatchObject(expected);
  });

  it("is not known where nothing says", () => {
    expect(summaryOf({ clients: [her] })).toEqual({ arrivalDays: 0, deals: 0 });
  });
});

describe("contacts and bookings", () => {
  it.each([
    ["reached", true],
    ["considering", true],
    ["no_answer", false],
    ["busy", false],
    ["wrong_number", false],
    ["declined_call", false],
  ] as const)("a call that ended %s reached her: %s", (callOutcome, isReached) => {
    const calls = [{ ...her, callDate: "2026-03-01", callOutcome }];
    const summary = summaryOf({ calls });
    expect(summary["lastAttemptOn"]).toBe("2026-03-01");
    expect(summary["lastReachedOn"]).toBe(isReached ? "2026-03-01" : undefined);
  });

  it.each<[string, NonNullable<TestClinic["appointments"]>[number], string | undefined]>([
    ["tomorrow", { appointmentDate: "2026-03-21" }, "2026-03-21"],
    ["today", { appointmentDate: "2026-03-20" }, undefined],
    ["cancelled", { appointmentDate: "2026-03-25", appointmentStatus: "cancelled" }, undefined],
    ["moved", { appointmentDate: "2026-03-25", appointmentStatus: "rescheduled" }, undefined],
    ["confirmed", { appointmentDate: "2026-03-25", appointmentStatus: "confirmed" }, "2026-03-25"],
  ])("the next booking, one %s", (_what, appointment, on) => {
    const later = {
      ...her,
      appointmentDate: "2026-04-30",
      appointmentStatus: "cancelled",
    } as const;
    const summary = summaryOf({ appointments: [later, { ...her, ...appointment }] });
    expect(summary["nextBookingOn"]).toBe(on);
  });
});

describe("summarizeClients", () => {
  const row = fc.record({
    name: fc.constantFrom("王芳", "李敏"),
    purchaseDate: fc.constantFrom("2024-01-01", "2026-01-01", "2026-01-09", "2026-03-21"),
    amount: fc.constantFrom(100, 300, -100, -300, 0),
    item: fc.constantFrom("水光针", "热玛吉"),
  });

  it("takes refunds of one day and amount in the order of their treatments, not of their rows", () => {
    const bought = [
      { ...her, purchaseDate: "2024-01-01", amount: 300, item: "水光针" },
      { ...her, purchaseDate: "2024-01-01", amount: 100, item: "水光针" },
      { ...her, purchaseDate: "2026-03-21", amount: 100, item: "水光针" },
    ];
    const given = { ...her, purchaseDate: "2026-01-09", amount: -100 };
    const refunds = [
      { ...given, item: "水光针" },
      { ...given, item: "热玛吉" },
    ];
    expect(summaryOf({ purchases: [...refunds, ...bought] })).toEqual(
      summaryOf({ purchases: [...[...refunds].reverse(), ...bought] }),
    );
  });

  it("answers the same for the same rows in another order", () => {
    const rows = fc.array(row, { minLength: 1, maxLength: 12 });
    const shuffled = rows.chain((told) =>
      fc.tuple(
        fc.constant(told),
        fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(summariesOf({ purchases: other })).toEqual(summariesOf({ purchases: one }));
      }),
    );
  });

  it("gives one client of many rows the same answer as of few", () => {
    const dates = ["2026-01-01", "2026-02-01", "2026-03-01"];
    const purchases = Array.from({ length: 300 }, (_, place) => ({
      ...her,
      purchaseDate: dates[(place * 7) % 3]!,
      amount: 10,
    }));
    expect(summaryOf({ purchases })).toMatchObject({
      deals: 3,
      spendCents: 3000,
      medianDealCents: 1000,
      firstDealOn: "2026-01-01",
      lastDealOn: "2026-03-01",
    });
  });
});
