import { openOutcome } from "../../../src/core/calling/openOutcome";
import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const logged = (callDate: string) => ({ ...her, callDate, callOutcome: "complaint" }) as const;
const closed = (markedOn?: string) => ({
  ...her,
  mark: "complaint_closed" as const,
  ...(markedOn === undefined ? {} : { markedOn }),
});

function openIn(clinic: TestClinic): unknown {
  const { contacts, file } = caseOf(clinic);
  return openOutcome(contacts.log, "complaint", file.marks.get("complaint_closed"));
}

describe("an outcome that stays open until it is closed", () => {
  const since = (on: string) => ({ code: "loggedOutcome", on: day(on), outcome: "complaint" });
  it.each<[string, TestClinic, unknown]>([
    ["none logged", { calls: [{ ...logged(ago(5)), callOutcome: "reached" }] }, undefined],
    ["the newest of two", { calls: [logged(ago(5)), logged(ago(9))] }, since(ago(5))],
    ["closed the day before", { calls: [logged(ago(5))], marks: [closed(ago(6))] }, since(ago(5))],
    ["closed that day", { calls: [logged(ago(5))], marks: [closed(ago(5))] }, undefined],
    ["closed since", { calls: [logged(ago(5))], marks: [closed(ago(4))] }, undefined],
    ["closed, nobody wrote when", { calls: [logged(ago(5))], marks: [closed()] }, since(ago(5))],
    [
      "logged without a day",
      { calls: [{ ...her, callOutcome: "complaint" }] },
      { code: "loggedOutcome", outcome: "complaint" },
    ],
    [
      "logged without a day, and closed",
      { calls: [{ ...her, callOutcome: "complaint" }], marks: [closed(ago(900))] },
      undefined,
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(openIn(clinic)).toEqual(expected);
  });
});
