import fc from "fast-check";

import type { Birthday } from "../../../src/core/calendar/birthday";
import { addDays, daysBetween, isoDay } from "../../../src/core/calendar/day";
import { nextBirthday } from "../../../src/core/calendar/nextBirthday";
import { day } from "../../support/day";

const solar = (month: number, dayOfMonth?: number): Birthday => ({
  calendar: "solar",
  month,
  ...(dayOfMonth === undefined ? {} : { dayOfMonth }),
});
const lunar = (month: number, dayOfMonth: number, leap?: true): Birthday => ({
  calendar: "lunar",
  month,
  dayOfMonth,
  ...(leap === undefined ? {} : { leap }),
});

describe("nextBirthday", () => {
  it.each([
    ["today counts", solar(3, 20), "2026-03-20", "2026-03-20"],
    ["yesterday is a year away", solar(3, 19), "2026-03-20", "2027-03-19"],
    ["29 February falls on the 28th in a common year", solar(2, 29), "2026-03-20", "2027-02-28"],
    ["29 February stays in a leap year", solar(2, 29), "2027-03-01", "2028-02-29"],
    ["the 28th is not hers in a leap year", solar(2, 29), "2028-02-28", "2028-02-29"],
    ["1900 rules hold in 2100", solar(2, 29), "2100-01-01", "2100-02-28"],
    ["lunar new year 2027", lunar(1, 1), "2026-03-20", "2027-02-06"],
    ["day 30 of a month of 29 days", lunar(12, 30), "2026-03-20", "2027-02-05"],
    ["day 30 of a month of 30 days", lunar(12, 30), "2024-03-01", "2025-01-28"],
    ["a leap month in its own year", lunar(6, 1, true), "2025-07-01", "2025-07-25"],
    ["a leap month in other years", lunar(6, 1, true), "2026-03-20", "2026-07-14"],
    ["an ordinary month comes before its leap month", lunar(6, 1), "2025-06-01", "2025-06-25"],
    ["the lunar year turns later than ours", lunar(12, 8), "2026-01-01", "2026-01-26"],
  ] as const)("%s", (_name, birthday, asOf, next) => {
    const on = nextBirthday(birthday, day(asOf));
    expect(on === undefined ? undefined : isoDay(on)).toBe(next);
  });

  it.each([
    ["only a month", solar(8), "2026-03-20"],
    ["31 April", solar(4, 31), "2026-03-20"],
    ["lunar day 31", lunar(1, 31), "2026-03-20"],
    ["beyond the lunar table", lunar(1, 1), "2150-01-01"],
  ] as const)("%s has no next day", (_name, birthday, asOf) => {
    expect(nextBirthday(birthday, day(asOf))).toBeUndefined();
  });

  it("is never in the past and at most 385 days ahead", () => {
    const birthday = fc.record({
      calendar: fc.constantFrom("solar" as const, "lunar" as const),
      month: fc.integer({ min: 1, max: 12 }),
      dayOfMonth: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(birthday, fc.integer({ min: 0, max: 40_000 }), (born, count) => {
        const asOf = addDays(day("1985-01-01"), count);
        const next = nextBirthday(born, asOf);
        const away = next === undefined ? -1 : daysBetween(asOf, next);
        expect(away).toBeGreaterThanOrEqual(0);
        expect(away).toBeLessThanOrEqual(385);
      }),
    );
  });
});
