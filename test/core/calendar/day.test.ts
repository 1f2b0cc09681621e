import fc from "fast-check";

import {
  addDays,
  dayFromParts,
  dayParts,
  daysBetween,
  daysInMonth,
  isoDay,
  readIsoDay,
  weekday,
  type Day,
} from "../../../src/core/calendar/day";
import { day } from "../../support/day";

describe("Day", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11016],
    ["2026-03-05", 20517],
    ["0099-01-01", -683368],
  ])("%s is day %i", (text, number) => {
    expect(readIsoDay(text)).toBe(number);
    expect(isoDay(number as Day)).toBe(text);
  });

  it.each([
    ["2026-02-30"],
    ["2025-02-29"],
    ["2026-13-01"],
    ["2026-00-10"],
    ["26-03-05"],
    ["0000-01-01"],
  ])("%s is not a day", (text) => {
    expect(readIsoDay(text)).toBeUndefined();
  });

  it("goes from parts to day and back for every day of four centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 50_000 }), (number) => {
        expect(dayFromParts(dayParts(number as Day))).toBe(number);
      }),
    );
  });

  it("counts the leap day", () => {
    expect(daysBetween(day("2024-02-28"), day("2024-03-01"))).toBe(2);
    expect(addDays(day("2024-02-28"), 2)).toBe(day("2024-03-01"));
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([28, 29]);
  });

  it.each([
    ["2026-11-22", 7],
    ["2026-11-23", 1],
    ["1969-12-29", 1],
    ["1970-01-01", 4],
  ])("%s falls on weekday %i", (text, number) => {
    expect(weekday(day(text))).toBe(number);
  });
});
