import { medicalFlag } from "../../../../src/core/calling/reasons/medicalFlag";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const symptom = (callDate: string) =>
  ({ ...her, callDate, callOutcome: "medical_escalation" }) as const;
const closed = (markedOn: string) => ({ ...her, mark: "red_flag_closed", markedOn }) as const;
const open = (on?: string) => ({
  reason: "medical_flag",
  evidence: [
    {
      code: "loggedOutcome",
      outcome: "medical_escalation",
      ...(on === undefined ? {} : { on: day(on) }),
    },
  ],
  urgency: 0,
});

describe("medical_flag: a red flag nobody has closed", () => {
  it.each<[string, TestClinic, unknown]>([
    ["logged today", { calls: [symptom(ago(0))] }, open(ago(0))],
    ["logged years ago", { calls: [symptom("2024-01-01")] }, open("2024-01-01")],
    ["logged for tomorrow", { calls: [symptom(ahead(1))] }, undefined],
    ["logged without a day", { calls: [{ ...her, callOutcome: "medical_escalation" }] }, open()],
    [
      "a later call that went well does not close it",
      { calls: [symptom(ago(5)), { ...her, callDate: ago(1), callOutcome: "reached" }] },
      open(ago(5)),
    ],
    ["closed the same day", { calls: [symptom(ago(5))], marks: [closed(ago(5))] }, undefined],
    [
      "closed the day before: another one",
      { calls: [symptom(ago(5))], marks: [closed(ago(6))] },
      open(ago(5)),
    ],
    [
      "opened again after it was closed",
      { calls: [symptom(ago(9)), symptom(ago(3))], marks: [closed(ago(5))] },
      open(ago(3)),
    ],
    [
      "the closing taken back",
      { calls: [symptom(ago(5))], marks: [closed(ago(4)), { ...closed(ago(3)), value: "no" }] },
      open(ago(5)),
    ],
    [
      "a complaint is another matter",
      { calls: [{ ...her, callDate: ago(5), callOutcome: "complaint" }] },
      undefined,
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(medicalFlag(caseOf(clinic))).toEqual(expected);
  });
});
