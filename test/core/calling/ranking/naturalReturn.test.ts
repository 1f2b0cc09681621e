import type { Absence } from "../../../../src/core/calling/ranking/absences";
import { naturalReturn } from "../../../../src/core/calling/ranking/naturalReturn";
import { addDays, type Day } from "../../../../src/core/calendar/day";
import { day } from "../../../support/day";

const asOf = day("2026-06-30");

interface Told {
  readonly clients: number;
  readonly backAfter?: number;
  readonly calledAfter?: number;
  readonly treatment?: number;
  readonly visitNumber?: number;
}

/** So many clients last there 400 days ago, who came back or were called so many days later. */
function away({
  clients,
  backAfter,
  calledAfter,
  treatment = 0,
  visitNumber = 1,
}: Told): Absence[] {
  const from = addDays(asOf, -400);
  const after = (days: number | undefined): Day | undefined =>
    days === undefined ? undefined : addDays(from, days);
  return Array.from({ length: clients }, (_, client) => ({
    client,
    treatment,
    visitNumber,
    from,
    backOn: after(backAfter),
    calledOn: after(calledAfter),
  }));
}

describe("naturalReturn", () => {
  const once = { daysAway: 90, visits: 1, treatment: 0 };

  it("is the share of those away as long who came by themselves in the days asked about", () => {
    const known = [
      ...away({ clients: 50, backAfter: 30 }),
      ...away({ clients: 20, backAfter: 150 }),
      ...away({ clients: 80 }),
    ];
    expect(naturalReturn(known, asOf, 60)(once)).toBeCloseTo(20 / 100, 12);
    expect(naturalReturn(known, asOf, 59)(once)).toBe(0);
  });

  it("stops watching at a call: who came after it did not come by herself", () => {
    const known = [
      ...away({ clients: 40, calledAfter: 100, backAfter: 110 }),
      ...away({ clients: 20, backAfter: 150 }),
      ...away({ clients: 80 }),
    ];
    expect(naturalReturn(known, asOf, 60)(once)).toBeCloseTo(20 / 100, 12);
  });

  it("compares with the same treatment and as many visits first", () => {
    const known = [
      ...away({ clients: 30, backAfter: 100, treatment: 1 }),
      ...away({ clients: 30, treatment: 1 }),
      ...away({ clients: 30, backAfter: 100, treatment: 2, visitNumber: 2 }),
      ...away({ clients: 90, treatment: 2, visitNumber: 2 }),
    ];
    const chance = naturalReturn(known, asOf, 60);
    expect(chance({ daysAway: 90, visits: 1, treatment: 1 })).toBeCloseTo(1 / 2, 12);
    expect(chance({ daysAway: 90, visits: 2, treatment: 2 })).toBeCloseTo(1 / 4, 12);
  });

  it("falls back to as many visits, then to all", () => {
    const known = [
      ...away({ clients: 20, backAfter: 100, treatment: 1 }),
      ...away({ clients: 20, treatment: 3 }),
      ...away({ clients: 20, treatment: 4, visitNumber: 9 }),
    ];
    const chance = naturalReturn(known, asOf, 60);
    expect(chance({ daysAway: 90, visits: 1, treatment: 7 })).toBeCloseTo(1 / 2, 12);
    expect(chance({ daysAway: 90, visits: 2, treatment: 7 })).toBeCloseTo(1 / 3, 12);
  });

  it("takes the third visit and every later one for a regular's", () => {
    const known = [
      ...away({ clients: 30, backAfter: 100, visitNumber: 3 }),
      ...away({ clients: 30, visitNumber: 12 }),
      ...away({ clients: 60, visitNumber: 1 }),
    ];
    const regular = { daysAway: 90, treatment: 0 };
    const chance = naturalReturn(known, asOf, 60);
    expect(chance({ ...regular, visits: 5 })).toBeCloseTo(1 / 2, 12);
    expect(chance({ ...regular, visits: 3 })).toBeCloseTo(1 / 2, 12);
    expect(chance({ ...regular, visits: 1 })).toBeCloseTo(1 / 4, 12);
  });

  it.each([
    ["29 clients", 29, 90, false],
    ["30 clients", 30, 90, true],
    ["a day to which fewer than ten were watched", 100, 341, false],
    ["the last day to which ten were watched", 100, 340, true],
  ])("is told of %s only with evidence", (_what, clients, daysAway, isTold) => {
    const known = [...away({ clients: 15, backAfter: 100 }), ...away({ clients: clients - 15 })];
    const chance = naturalReturn(known, asOf, 60)({ ...once, daysAway });
    expect(chance !== undefined).toBe(isTold);
  });
});
