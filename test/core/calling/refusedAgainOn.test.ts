import { isoDay } from "../../../src/core/calendar/day";
import { refusedAgainOn } from "../../../src/core/calling/refusedAgainOn";
import { retry } from "../../../src/core/policy/retry";
import { caseOf, her } from "../../support/clientCase";

function againAfter(...days: string[]): string | undefined {
  const calls = days.map((callDate) => ({ ...her, callDate, callOutcome: "hung_up" as const }));
  const on = refusedAgainOn(caseOf({ clients: [her], calls }).contacts.refused, retry);
  return on === undefined ? undefined : isoDay(on);
}

describe("a client who hung up may be called again (O1)", () => {
  it.each<[string, string[], string | undefined]>([
    ["any day, when she never did", [], undefined],
    ["7 days after the first time", ["2026-03-01"], "2026-03-08"],
    ["30 days after the second", ["2026-01-10", "2026-03-01"], "2026-03-31"],
    ["30 days after the third", ["2026-01-10", "2026-02-10", "2026-03-01"], "2026-03-31"],
  ])("%s", (_what, days, expected) => {
    expect(againAfter(...days)).toBe(expected);
  });
});
