import type { Birthday } from "../../../../src/core/calendar/birthday";
import { birthday } from "../../../../src/core/calling/reasons/birthday";
import { caseOf, her } from "../../../support/clientCase";
import { day } from "../../../support/day";

const due = (on: string, inDays: number, calendar = "solar") => ({
  reason: "birthday",
  evidence: [{ code: "birthday", on: day(on), inDays, calendar }],
  urgency: 0,
});
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

describe("birthday: today or within 3 days", () => {
  it.each<[string, Birthday, string, unknown]>([
    ["was yesterday", solar(3, 19), "2026-03-20", undefined],
    ["is today", solar(3, 20), "2026-03-20", due("2026-03-20", 0)],
    ["is in 3 days", solar(3, 23), "2026-03-20", due("2026-03-23", 3)],
    ["is in 4 days", solar(3, 24), "2026-03-20", undefined],
    ["is after New Year", solar(1, 1), "2025-12-29", due("2026-01-01", 3)],
    ["of which only the month is known", solar(3), "2026-03-20", undefined],
    ["on 29 February, in a common year", solar(2, 29), "2026-02-25", due("2026-02-28", 3)],
    ["on 29 February, in a common year, over", solar(2, 29), "2026-03-01", undefined],
    ["on 29 February, in a leap year", solar(2, 29), "2028-02-26", due("2028-02-29", 3)],
    ["on 29 February, in a leap year, 4 days off", solar(2, 29), "2028-02-25", undefined],
    ["二月初二, the day itself", lunar(2, 2), "2026-03-20", due("2026-03-20", 0, "lunar")],
    ["二月初五, in 3 days", lunar(2, 5), "2026-03-20", due("2026-03-23", 3, "lunar")],
    ["二月初六, in 4 days", lunar(2, 6), "2026-03-20", undefined],
    [
      "腊月三十, in a year whose last month has 29 days",
      lunar(12, 30),
      "2026-02-16",
      due("2026-02-16", 0, "lunar"),
    ],
    [
      "闰六月初一, in the leap month of 2025",
      lunar(6, 1, true),
      "2025-07-25",
      due("2025-07-25", 0, "lunar"),
    ],
    [
      "闰六月初一, in the plain sixth month of 2026",
      lunar(6, 1, true),
      "2026-07-14",
      due("2026-07-14", 0, "lunar"),
    ],
  ])("%s", (_what, born, asOf, expected) => {
    expect(birthday(caseOf({ clients: [{ ...her, birthday: born }] }, { asOf }))).toEqual(expected);
  });

  it("takes the nearer of two that her rows give", () => {
    const phone = "13800001111";
    const clients = [
      { ...her, phone, birthday: solar(3, 23) },
      { ...her, phone, birthday: lunar(2, 3) },
    ];
    expect(birthday(caseOf({ clients }))).toEqual(due("2026-03-21", 1, "lunar"));
  });
});
