import fc from "fast-check";

import { dormancy } from "../../../src/core/policy/dormancy";
import { callLift, type LiftQuestion } from "../../../src/core/results/callLift";
import { day } from "../../support/day";

const called = day("2026-03-01");

/** So many clients away since a day, all called on one day; the first of them came so much later. */
function asked(
  group: { clients: number; came: number; daysAway?: number; cameAfterDays?: number },
  asOf = day("2026-06-30"),
): LiftQuestion {
  const { clients, came, daysAway = 200, cameAfterDays = 10 } = group;
  const all = Array.from({ length: clients }, (_, client) => client);
  const back = all.slice(0, came);
  return {
    calls: { client: all, day: all.map(() => called) },
    arrivals: {
      client: [...all, ...back],
      day: [...all.map(() => called - daysAway), ...back.map(() => called + cameAfterDays)],
    },
    asOf,
    withinDays: 60,
    anyway: () => 0.05,
    ladder: dormancy,
  };
}

describe("callLift", () => {
  it("is the share that came after a call less the share that comes anyway", () => {
    const lift = callLift(asked({ clients: 200, came: 30 }));
    expect([...(lift ?? [])]).toEqual([["half_year", expect.closeTo(0.1, 12)]]);
  });

  it("is never told below 0", () => {
    const lift = callLift({ ...asked({ clients: 200, came: 30 }), anyway: () => 0.5 });
    expect(lift?.get("half_year")).toBe(0);
  });

  it.each([
    ["99 calls", { clients: 99, came: 30 }, false],
    ["100 calls", { clients: 100, came: 30 }, true],
    ["9 arrivals", { clients: 200, came: 9 }, false],
    ["10 arrivals", { clients: 200, came: 10 }, true],
    ["arrivals on day 60", { clients: 200, came: 10, cameAfterDays: 60 }, true],
    ["arrivals on day 61 only", { clients: 200, came: 10, cameAfterDays: 61 }, false],
  ])("%s", (_what, group, isTold) => {
    expect(callLift(asked(group)) !== undefined).toBe(isTold);
  });

  it("waits until a call's days are over", () => {
    const group = { clients: 200, came: 30 };
    expect(callLift(asked(group, day("2026-04-29")))).toBeUndefined();
    expect(callLift(asked(group, day("2026-04-30")))).toBeDefined();
  });

  it("passes over calls to clients so long away that nothing is known of them", () => {
    const question = asked({ clients: 200, came: 30 });
    expect(callLift({ ...question, anyway: () => undefined })).toBeUndefined();
  });

  it("draws the rungs towards each other and keeps them between their own shares", () => {
    const near = asked({ clients: 400, came: 120, daysAway: 40 });
    const far = asked({ clients: 100, came: 5, daysAway: 400 });
    const shift = (column: ArrayLike<number>) => Array.from(column, (client) => client + 1000);
    const both: LiftQuestion = {
      ...near,
      calls: {
        client: [...Array.from(near.calls.client), ...shift(far.calls.client)],
        day: [...Array.from(near.calls.day), ...Array.from(far.calls.day)],
      },
      arrivals: {
        client: [...Array.from(near.arrivals.client), ...shift(far.arrivals.client)],
        day: [...Array.from(near.arrivals.day), ...Array.from(far.arrivals.day)],
      },
      anyway: () => 0,
    };
    const lift = callLift(both);
    const [sleeping = NaN, yearPlus = NaN] = [lift?.get("sleeping"), lift?.get("year_plus")];
    expect([sleeping <= 0.3, sleeping > yearPlus, yearPlus >= 0.05]).toEqual([true, true, true]);
  });

  it("does not depend on the order of the log", () => {
    const facts = fc.array(fc.tuple(fc.nat(400), fc.boolean()), { minLength: 110, maxLength: 140 });
    fc.assert(
      fc.property(facts, fc.array(fc.nat(), { minLength: 140, maxLength: 140 }), (all, keys) => {
        const order = all.map((_, place) => place).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        const ask = (places: readonly number[]) =>
          callLift({
            ...asked({ clients: 0, came: 0 }),
            calls: { client: places, day: places.map(() => called) },
            arrivals: {
              client: places.flatMap((place) => [place, place]),
              day: places.flatMap((place) => {
                const [away = 0, isBack = false] = all[place] ?? [];
                return [called - away, called + (isBack ? 20 : 100)];
              }),
            },
            anyway: (daysAway) => 1 / (3 + daysAway),
          });
        const straight = ask(all.map((_, place) => place));
        expect(ask(order)).toEqual(straight);
      }),
      { numRuns: 20 },
    );
  });
});
