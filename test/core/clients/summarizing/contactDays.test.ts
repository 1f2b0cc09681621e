import { contactDays } from "../../../../src/core/clients/summarizing/contactDays";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";
import { matchedIn, saidDays } from "../../../support/summaries";

describe("contactDays, asked on 2026-03-20: last attempt, last reached", () => {
  const call = (
    callDate: string,
    callOutcome?: "reached" | "no_answer" | "busy" | "wrong_number",
  ) =>
    callOutcome === undefined
      ? { name: "王芳", callDate }
      : { name: "王芳", callDate, callOutcome };

  it.each<[string, NonNullable<TestClinic["calls"]>, string[]]>([
    ["nobody called", [], ["–", "–"]],
    ["reached", [call("2026-03-01", "reached")], ["2026-03-01", "2026-03-01"]],
    ["no outcome is a contact", [call("2026-03-01")], ["2026-03-01", "2026-03-01"]],
    ["not reached", [call("2026-03-01", "no_answer")], ["2026-03-01", "–"]],
    ["a wrong number reaches nobody", [call("2026-03-01", "wrong_number")], ["2026-03-01", "–"]],
    [
      "tried again since",
      [call("2026-03-05", "busy"), call("2026-03-01", "reached")],
      ["2026-03-05", "2026-03-01"],
    ],
    [
      "the day asked about counts, a later one does not",
      [call("2026-03-20", "busy"), call("2026-03-21", "reached")],
      ["2026-03-20", "–"],
    ],
  ])("%s", (_what, calls, expected) => {
    const matched = matchedIn({ clients: [{ name: "王芳" }], calls });
    const { lastAttemptOn, lastReachedOn } = contactDays(matched, day("2026-03-20"));
    expect([lastAttemptOn, lastReachedOn].flatMap(saidDays)).toEqual(expected);
  });
});
