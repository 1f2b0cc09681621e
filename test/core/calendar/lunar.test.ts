import fc from "fast-check";
import { LunarYear } from "tyme4ts";

import {
  addDays,
  dayFromParts,
  daysBetween,
  isoDay,
  type Day,
} from "../../../src/core/calendar/day";
import { daysInLunarMonth, lunarToSolar, solarToLunar } from "../../../src/core/calendar/lunar";
import { day } from "../../support/day";

describe("the lunar calendar", () => {
  it("agrees with an independent library on every day of the lunar years 1920 to 2099", () => {
    const differing: string[] = [];
    let compared = 0;
    for (const { year, month, leap, firstOn, days } of libraryMonths(1920, 2099))
      for (let dayOfMonth = 1; dayOfMonth <= days; dayOfMonth++) {
        compared++;
        const on = addDays(firstOn, dayOfMonth - 1);
        const ours = solarToLunar(on);
        const theirs = [year, month, leap, dayOfMonth].join("/");
        if ([ours?.year, ours?.month, ours?.leap === true, ours?.dayOfMonth].join("/") !== theirs)
          differing.push(`${isoDay(on)} is ${theirs}`);
      }
    expect(differing).toEqual([]);
    expect(compared).toBe(daysBetween(day("1920-02-20"), day("2100-02-09")));
  });

  it.each([
    ["2027-02-06", { year: 2027, month: 1, dayOfMonth: 1 }],
    ["2026-03-20", { year: 2026, month: 2, dayOfMonth: 2 }],
    ["2025-07-25", { year: 2025, month: 6, dayOfMonth: 1, leap: true }],
    ["1900-01-31", { year: 1900, month: 1, dayOfMonth: 1 }],
  ] as const)("%s is its lunar day and back", (text, lunar) => {
    expect(solarToLunar(day(text))).toEqual(lunar);
    expect(lunarToSolar(lunar)).toBe(day(text));
  });

  it.each([["1900-01-30"], ["2101-01-29"]])("%s lies outside the table", (text) => {
    expect(solarToLunar(day(text))).toBeUndefined();
  });

  it("has no day 30 in a month of 29 days, nor a leap month in an ordinary year", () => {
    expect(lunarToSolar({ year: 2026, month: 12, dayOfMonth: 30 })).toBeUndefined();
    expect(lunarToSolar({ year: 2026, month: 6, dayOfMonth: 1, leap: true })).toBeUndefined();
    expect(daysInLunarMonth({ year: 2026, month: 12 })).toBe(29);
    expect(daysInLunarMonth({ year: 1899, month: 1 })).toBeUndefined();
  });

  it("goes there and back for every day of the table", () => {
    const days = daysBetween(day("1900-01-31"), day("2101-01-28"));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: days }), (count) => {
        const on: Day = addDays(day("1900-01-31"), count);
        const lunar = solarToLunar(on);
        expect(lunar === undefined ? undefined : lunarToSolar(lunar)).toBe(on);
      }),
    );
  });
});

/** The library's months: asking it for each of their days takes minutes. */
function* libraryMonths(fromYear: number, toYear: number) {
  for (let year = fromYear; year <= toYear; year++)
    for (const lunarMonth of LunarYear.fromYear(year).getMonths()) {
      const first = lunarMonth.getFirstJulianDay().getSolarDay();
      yield {
        year,
        month: Math.abs(lunarMonth.getMonthWithLeap()),
        leap: lunarMonth.isLeap(),
        firstOn: dayFromParts({
          year: first.getYear(),
          month: first.getMonth(),
          dayOfMonth: first.getDay(),
        })!,
        days: lunarMonth.getDayCount(),
      };
    }
}
