import { doneToday } from "../../../src/core/calling/doneToday";
import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

const call = { ...her, callDate: ago(0), callOutcome: "reached", callType: "appt_today" } as const;

describe("whether she was reached today about her appointment", () => {
  it.each<[string, NonNullable<TestClinic["calls"]>, boolean]>([
    ["she was", [call], true],
    ["yesterday", [{ ...call, callDate: ago(1) }], false],
    ["tried in vain", [{ ...call, callOutcome: "no_answer" }], false],
    ["about something else", [{ ...call, callType: "birthday" }], false],
    ["nobody wrote what about", [{ ...her, callDate: ago(0), callOutcome: "reached" }], false],
    ["then tried in vain too", [call, { ...call, callOutcome: "busy" }], true],
  ])("%s", (_what, calls, expected) => {
    expect(doneToday(caseOf({ calls }), "appt_today")).toBe(expected);
  });
});
