import { monthlyCare } from "../../../../src/core/calling/reasons/monthlyCare";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const called = (days: number, name: string = her.name) =>
  ({ name, callDate: ago(days), callOutcome: "no_answer" }) as const;
const due = (evidence: object) => ({ reason: "monthly_care", evidence: [evidence], urgency: 0 });
const never = due({ code: "neverContacted" });

describe("monthly_care: nobody has contacted her for 30 days", () => {
  it.each<[string, NonNullable<TestClinic["calls"]>, unknown]>([
    ["called 29 days ago", [called(29)], undefined],
    ["called 30 days ago", [called(30)], due({ code: "lastContact", on: day(ago(30)) })],
    ["never called, in a log of 30 days", [called(30, "李娜")], never],
    ["never called, in a log of 29 days", [called(29, "李娜")], undefined],
    ["never called, in an empty log", [], undefined],
    ["called, and nobody wrote when", [called(90, "李娜"), her], undefined],
  ])("%s", (_what, calls, expected) => {
    expect(monthlyCare(caseOf({ clients: [her, { name: "李娜" }], calls }))).toEqual(expected);
  });

  it("is off where the clinic keeps no log", () => {
    expect(monthlyCare(caseOf({ clients: [her] }))).toBeUndefined();
  });
});
