import { isOpenDay } from "../../../src/core/calling/isOpenDay";
import { day } from "../../support/day";

describe("whether the shop is open", () => {
  const newYear = day("2026-02-17");
  it.each([
    ["on a Sunday, never closed", "2026-11-22", [], true],
    ["on a Sunday, closed on Sundays", "2026-11-22", [7], false],
    ["on a Monday, closed on Sundays", "2026-11-23", [7], true],
    ["on a Monday, closed on Mondays", "2026-11-23", [1], false],
    ["on New Year's day, closed then", "2026-02-17", [], false],
    ["the day after", "2026-02-18", [], true],
  ])("%s", (_what, on, closedWeekdays, expected) => {
    expect(isOpenDay(day(on), { closedWeekdays, closedOn: [newYear] })).toBe(expected);
  });
});
