import { isoDay, noDay } from "../../../src/core/calendar/day";
import { contactLog } from "../../../src/core/calling/contactLog";
import { clinicOf, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

type Calls = NonNullable<TestClinic["calls"]>;

/** The log on 2026-03-20, as "day kind next day". */
function logOf(calls: Calls): string[] {
  const records = clinicOf({ calls });
  const log = contactLog(Int32Array.from(calls.keys()), {
    fields: records.calls?.fields ?? {},
    texts: records.texts,
    asOf: day("2026-03-20"),
  });
  return log.map(({ on, kind, nextOn }) =>
    [on === noDay ? "–" : isoDay(on), kind, ...(nextOn === undefined ? [] : [isoDay(nextOn)])].join(
      " ",
    ),
  );
}

describe("a client's log on 2026-03-20", () => {
  it.each<[string, Calls, string[]]>([
    [
      "stands oldest first",
      [
        { callDate: "2026-03-02", callOutcome: "busy" },
        { callDate: "2026-03-01", callOutcome: "reached" },
      ],
      ["2026-03-01 reached", "2026-03-02 unanswered"],
    ],
    [
      "puts what tells more later in the day",
      [
        { callDate: "2026-03-02", callOutcome: "complaint" },
        { callDate: "2026-03-02", callOutcome: "busy" },
      ],
      ["2026-03-02 unanswered", "2026-03-02 reached"],
    ],
    ["takes no contact of tomorrow", [{ callDate: "2026-03-21", callOutcome: "reached" }], []],
    [
      "takes a refusal of tomorrow",
      [{ callDate: "2026-03-21", callOutcome: "do_not_contact" }],
      ["2026-03-21 closed"],
    ],
    [
      "keeps a next date on or after the contact",
      [{ callDate: "2026-03-01", nextContactDate: "2026-03-01" }],
      ["2026-03-01 reached 2026-03-01"],
    ],
    [
      "drops a next date before the contact",
      [{ callDate: "2026-03-02", nextContactDate: "2026-03-01" }],
      ["2026-03-02 reached"],
    ],
    ["takes a row without a day as long ago", [{ callOutcome: "reached" }], ["– reached"]],
  ])("%s", (_what, calls, expected) => {
    expect(logOf(calls)).toEqual(expected);
  });
});
