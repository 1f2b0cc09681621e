import { openDayCount } from "../../../src/core/calling/openDayCount";
import { day } from "../../support/day";

describe("open days from Friday 2026-11-20", () => {
  const friday = day("2026-11-20");
  it.each([
    ["to that same Friday", "2026-11-20", [], [], 1],
    ["to Monday", "2026-11-23", [], [], 4],
    ["to Monday, closed on Sundays", "2026-11-23", [7], [], 3],
    ["to Monday, closed on Fridays", "2026-11-23", [5], [], 3],
    ["to Monday, closed on that Saturday", "2026-11-23", [], [day("2026-11-21")], 3],
    ["to the Thursday before", "2026-11-19", [], [], 0],
    ["to the Thursday before, closed on Sundays", "2026-11-19", [7], [], 0],
    ["to Friday, closed on Fridays", "2026-11-20", [5], [], 0],
  ])("%s", (_what, to, closedWeekdays, closedOn, expected) => {
    expect(openDayCount(friday, day(to), { closedWeekdays, closedOn })).toBe(expected);
  });
});
