import { fallsOn } from "../../../src/core/calling/fallsOn";
import { day } from "../../support/day";

/** Sunday 2026-11-22 and the Monday after it. */
const sunday = day("2026-11-22");
const monday = day("2026-11-23");

describe("a rule meant for one day", () => {
  it.each([
    ["falls on it", sunday, sunday, [], [], true],
    ["does not fall on the day before", monday, sunday, [], [], false],
    ["does not fall on the day after an open day", sunday, monday, [], [], false],
    ["falls on the next open day after a closed one", sunday, monday, [7], [], true],
    ["never falls on a closed day", sunday, sunday, [7], [], false],
    ["falls on the day after a single closed day", sunday, monday, [], [sunday], true],
    ["falls on no later open day", day("2026-11-21"), monday, [7], [], false],
    ["waits through two closed days", day("2026-11-21"), monday, [6, 7], [], true],
  ])("%s", (_what, meantFor, asOf, closedWeekdays, closedOn, expected) => {
    expect(fallsOn(meantFor, asOf, { closedWeekdays, closedOn })).toBe(expected);
  });
});
