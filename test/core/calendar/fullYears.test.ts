import { fullYears } from "../../../src/core/calendar/fullYears";
import type { Birthday } from "../../../src/core/calendar/birthday";
import { day } from "../../support/day";

describe("whole years of age", () => {
  it.each<[string, Birthday, number | undefined]>([
    ["on her birthday", { calendar: "solar", year: 2008, month: 3, dayOfMonth: 20 }, 18],
    ["the day before", { calendar: "solar", year: 2008, month: 3, dayOfMonth: 21 }, 17],
    ["in the month, whose day nobody wrote", { calendar: "solar", year: 2008, month: 3 }, 17],
    ["a month later", { calendar: "solar", year: 2008, month: 2 }, 18],
    ["of no year", { calendar: "solar", month: 3, dayOfMonth: 20 }, undefined],
    ["not yet born", { calendar: "solar", year: 2027, month: 1, dayOfMonth: 1 }, undefined],
    ["lunar, today (二月初二)", { calendar: "lunar", year: 2008, month: 2, dayOfMonth: 2 }, 18],
    ["lunar, tomorrow", { calendar: "lunar", year: 2008, month: 2, dayOfMonth: 3 }, 17],
  ])("%s", (_what, birthday, years) => {
    expect(fullYears(birthday, day("2026-03-20"))).toBe(years);
  });
});
