import { isoDay } from "../../../src/core/calendar/day";
import { contacts } from "../../../src/core/calling/contacts";
import { nextContactOn } from "../../../src/core/calling/nextContactOn";
import { callOutcomes, type CallOutcome } from "../../../src/core/clients/codes";
import { outcomeKind } from "../../../src/core/clients/outcomeKind";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { day } from "../../support/day";

/** The next contact after a call of 2026-03-20, with these outcomes logged before it. */
function after(outcome: CallOutcome, before: readonly [string, CallOutcome][] = []): string {
  const log = before.map(([on, known]) => ({
    on: day(on),
    outcome: known,
    kind: outcomeKind(known),
    reason: undefined,
    nextOn: undefined,
  }));
  const next = nextContactOn(outcome, contacts(log), day("2026-03-20"), defaultPolicy);
  return next === undefined ? "–" : isoDay(next);
}

describe("the next contact after a call of 2026-03-20 (O1)", () => {
  it.each<[CallOutcome, string]>([
    ["no_answer", "2026-03-21"],
    ["unreachable", "2026-03-21"],
    ["busy", "2026-03-21"],
    ["reached", "2026-03-27"],
    ["considering", "2026-03-27"],
    ["moved_to_wechat", "2026-03-27"],
    ["hung_up", "2026-03-27"],
    ["declined_call", "2026-03-27"],
    ["not_now", "2026-04-19"],
    ["not_interested", "2026-04-19"],
    ["callback", "2026-03-21"],
    ["appointment", "–"],
    ["wrong_number", "–"],
    ["invalid_number", "–"],
    ["complaint", "–"],
    ["medical_escalation", "–"],
    ["escalated", "–"],
    ["hold", "–"],
    ["do_not_contact", "–"],
    ["closed_deceased", "–"],
  ])("that ended %s is %s", (outcome, expected) => {
    expect(after(outcome)).toBe(expected);
  });

  it("is tabled for every outcome there is", () => {
    expect(callOutcomes).toHaveLength(20);
  });

  it.each<[string, CallOutcome, [string, CallOutcome][], string]>([
    ["the second unanswered", "busy", [["2026-03-19", "no_answer"]], "2026-03-23"],
    [
      "the third unanswered in 30 days, then rest",
      "no_answer",
      [
        ["2026-03-01", "no_answer"],
        ["2026-03-10", "busy"],
      ],
      "2026-04-19",
    ],
    [
      "an unanswered one after she was reached",
      "no_answer",
      [
        ["2026-03-01", "no_answer"],
        ["2026-03-10", "reached"],
      ],
      "2026-03-21",
    ],
    ["hanging up once more", "hung_up", [["2026-03-01", "declined_call"]], "2026-04-19"],
  ])("after %s", (_what, outcome, before, expected) => {
    expect(after(outcome, before)).toBe(expected);
  });
});
