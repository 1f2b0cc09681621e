import type { Reason } from "../../../../src/core/calling/callPlan";
import { safetyOpen } from "../../../../src/core/calling/guardrails/safetyOpen";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

const symptom: TestClinic = {
  calls: [{ ...her, callDate: ago(400), callOutcome: "medical_escalation" }],
};
const complaint: TestClinic = { clients: [{ ...her, complaint: true }] };
const closedBy = (mark: "red_flag_closed" | "complaint_closed") =>
  [{ ...her, mark, markedOn: ago(1) }] as const;

describe("safety_open (G10)", () => {
  it.each<[string, TestClinic, Reason, boolean]>([
    ["nothing open, an offer", { clients: [her] }, "window_3m", false],
    ["a red flag open, an offer", symptom, "window_3m", true],
    ["a red flag open, care", symptom, "birthday", false],
    ["a red flag open, its own call", symptom, "medical_flag", false],
    ["a complaint open, an offer", complaint, "monthly_care", true],
    ["a complaint open, a promise", complaint, "callback", false],
    ["a complaint open, the end of a course", complaint, "expiring", false],
    ["the red flag closed", { ...symptom, marks: closedBy("red_flag_closed") }, "window_3m", false],
    [
      "a red flag open, only a complaint closed",
      { ...symptom, marks: closedBy("complaint_closed") },
      "window_3m",
      true,
    ],
  ])("%s", (_what, clinic, reason, held) => {
    expect(safetyOpen(caseOf(clinic), reason)).toBe(held);
  });
});
