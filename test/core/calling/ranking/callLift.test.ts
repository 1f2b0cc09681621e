import type { Absence } from "../../../../src/core/calling/ranking/absences";
import { callLift, type LiftQuestion } from "../../../../src/core/calling/ranking/callLift";
import { addDays } from "../../../../src/core/calendar/day";
import { dormancy } from "../../../../src/core/policy/dormancy";
import { day } from "../../../support/day";

const asOf = day("2026-06-30");
const called = day("2026-03-01");

interface Group {
  readonly calls: number;
  readonly came: number;
  readonly daysAway?: number;
  readonly cameAfter?: number;
  readonly treatment?: number;
}

/** So many clients called on one day; the first of them came so many days later. */
function group({ calls, came, daysAway = 200, cameAfter = 10, treatment = 0 }: Group): Absence[] {
  return Array.from({ length: calls }, (_, client) => ({
    client,
    treatment,
    visitNumber: 1,
    from: addDays(called, -daysAway),
    backOn: client < came ? addDays(called, cameAfter) : undefined,
    calledOn: called,
  }));
}

function liftOf(groups: readonly Group[], changes: Partial<LiftQuestion> = {}) {
  return callLift({
    absences: groups.flatMap(group),
    natural: () => 0.05,
    asOf,
    withinDays: 60,
    ladder: dormancy,
    ...changes,
  });
}

describe("callLift", () => {
  it("is the share that came after a call less the share that comes by itself", () => {
    const lift = liftOf([{ calls: 200, came: 30 }]);
    expect(lift?.({ daysAway: 200, treatment: 0 })).toBeCloseTo(0.1, 12);
  });

  it.each([
    ["99 calls", { calls: 99, came: 30 }, false],
    ["100 calls", { calls: 100, came: 30 }, true],
    ["9 arrivals", { calls: 100, came: 9, cameAfter: 1 }, false],
    ["10 arrivals that are hardly more than come anyway", { calls: 180, came: 10 }, false],
    ["20 arrivals on day 60", { calls: 200, came: 20, cameAfter: 60 }, true],
    ["20 arrivals on day 61 only", { calls: 200, came: 20, cameAfter: 61 }, false],
  ])("%s", (_what, told, isTold) => {
    expect(liftOf([told]) !== undefined).toBe(isTold);
  });

  it("waits until a call's days are over", () => {
    const told = [{ calls: 200, came: 30 }];
    expect(liftOf(told, { asOf: day("2026-04-29") })).toBeUndefined();
    expect(liftOf(told, { asOf: day("2026-04-30") })).toBeDefined();
  });

  it("passes over clients of whom nothing is known, and absences without a call", () => {
    expect(liftOf([{ calls: 200, came: 30 }], { natural: () => undefined })).toBeUndefined();
    const uncalled = group({ calls: 200, came: 30 }).map((one) => ({
      ...one,
      calledOn: undefined,
    }));
    expect(liftOf([], { absences: uncalled })).toBeUndefined();
  });

  it("draws groups towards each other: a small one further", () => {
    const lift = liftOf([
      { calls: 400, came: 120, daysAway: 40 },
      { calls: 400, came: 40, daysAway: 200 },
      { calls: 10, came: 0, daysAway: 400 },
    ]);
    const [near = NaN, far = NaN, few = NaN] = [40, 200, 400].map((daysAway) =>
      lift?.({ daysAway, treatment: 0 }),
    );
    expect([near, far]).toEqual([expect.closeTo(0.25, 2), expect.closeTo(0.05, 2)]);
    // Its own is 5 points below what comes anyway; what it has in common with the others is not.
    expect([few > 0, few < near]).toEqual([true, true]);
  });

  it("gives a group nobody was called of what all have in common", () => {
    const lift = liftOf([{ calls: 200, came: 30 }]);
    expect(lift?.({ daysAway: 400, treatment: 5 })).toBeCloseTo(0.1, 12);
  });

  it("says nothing of a client who is hardly away", () => {
    const lift = liftOf([{ calls: 200, came: 30 }]);
    expect([29, 30].map((daysAway) => lift?.({ daysAway, treatment: 0 }) === undefined)).toEqual([
      true,
      false,
    ]);
  });

  it("is never below 0", () => {
    const lift = liftOf([
      { calls: 2000, came: 900, daysAway: 40 },
      { calls: 2000, came: 700, daysAway: 100 },
      { calls: 2000, came: 0, daysAway: 400 },
    ]);
    expect(lift?.({ daysAway: 400, treatment: 0 })).toBe(0);
  });
});
