import { noDay } from "../../../src/core/calendar/day";
import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

type Calls = NonNullable<TestClinic["calls"]>;
type Outcome = NonNullable<Calls[number]["callOutcome"]>;
const call = (days: number, callOutcome: Outcome) => ({ ...her, callDate: ago(days), callOutcome });

/** What the log says of her: newest, last dated, last reached, and the runs, as days ago. */
function told(calls: Calls): object {
  const { newest, lastOn, lastReached, unanswered, refused } = caseOf({
    clients: [her],
    calls,
  }).contacts;
  const daysAgo = (on: number | undefined) =>
    on === undefined || on === noDay ? undefined : day(ago(0)) - on;
  return {
    newest: newest?.outcome,
    lastOn: daysAgo(lastOn),
    lastReached: daysAgo(lastReached?.on),
    unanswered: unanswered.map(({ on }) => daysAgo(on)),
    refused: refused.map(({ on }) => daysAgo(on)),
  };
}

describe("what a log says of a client", () => {
  it.each<[string, Calls, object]>([
    [
      "nothing",
      [],
      { newest: undefined, lastOn: undefined, lastReached: undefined, unanswered: [], refused: [] },
    ],
    [
      "reached, then tried twice",
      [call(9, "reached"), call(5, "no_answer"), call(3, "busy")],
      { newest: "busy", lastOn: 3, lastReached: 9, unanswered: [5, 3], refused: [] },
    ],
    [
      "a refusal between attempts ends their run",
      [call(9, "no_answer"), call(5, "hung_up"), call(3, "busy")],
      { newest: "busy", lastOn: 3, lastReached: undefined, unanswered: [3], refused: [5] },
    ],
    [
      "a contact that reached her ends both",
      [call(9, "hung_up"), call(5, "no_answer"), call(3, "considering")],
      { newest: "considering", lastOn: 3, lastReached: 3, unanswered: [], refused: [] },
    ],
    [
      "a wrong number ends a run of attempts",
      [call(9, "no_answer"), call(5, "wrong_number"), call(3, "busy")],
      { newest: "busy", lastOn: 3, lastReached: undefined, unanswered: [3], refused: [] },
    ],
    [
      "a contact without a day is the oldest",
      [{ ...her, callOutcome: "reached" }],
      {
        newest: "reached",
        lastOn: undefined,
        lastReached: undefined,
        unanswered: [],
        refused: [],
      },
    ],
  ])("%s", (_what, calls, expected) => {
    expect(told(calls)).toEqual(expected);
  });
});
