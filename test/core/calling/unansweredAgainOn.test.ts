import { addDays, isoDay } from "../../../src/core/calendar/day";
import type { Contact } from "../../../src/core/calling/contactLog";
import { unansweredAgainOn } from "../../../src/core/calling/unansweredAgainOn";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { day } from "../../support/day";

const first = day("2026-03-01");

function attemptsOn(days: readonly number[]): readonly Contact[] {
  return days.map((later) => ({
    on: addDays(first, later),
    outcome: "no_answer",
    kind: "unanswered",
    reason: undefined,
    nextOn: undefined,
  }));
}

describe("unanswered attempts go on", () => {
  it.each<[string, number[], string | undefined]>([
    ["never, without an attempt", [], undefined],
    ["the day after the first", [0], "2026-03-02"],
    ["three days after the second", [0, 1], "2026-03-05"],
    ["30 days after the third within 30 days", [0, 1, 30], "2026-04-30"],
    ["three days after a third beyond 30 days", [0, 1, 31], "2026-04-04"],
  ])("%s", (_what, days, expected) => {
    const on = unansweredAgainOn(attemptsOn(days), defaultPolicy);
    expect(on === undefined ? undefined : isoDay(on)).toBe(expected);
  });
});
