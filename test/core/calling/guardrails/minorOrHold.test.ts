import type { Reason } from "../../../../src/core/calling/callPlan";
import { minorOrHold } from "../../../../src/core/calling/guardrails/minorOrHold";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

const logged = (callOutcome: "hold" | "escalated" | "reached" | "no_answer", days: number) =>
  ({ ...her, callDate: ago(days), callOutcome }) as const;
const onHold: TestClinic = { calls: [logged("hold", 200)] };
const passedOn: TestClinic = { calls: [logged("escalated", 200)] };
const marked = (mark: "reactivate" | "complaint_closed" | "park", days: number) =>
  [{ ...her, mark, markedOn: ago(days) }] as const;

describe("minor_or_hold (G12)", () => {
  it.each<[string, TestClinic, Reason, boolean]>([
    ["nothing logged", { clients: [her] }, "monthly_care", false],
    ["on hold, goodwill", onHold, "monthly_care", true],
    ["on hold, the day after a treatment", onHold, "postop_d1", true],
    ["on hold, an open red flag", onHold, "medical_flag", false],
    ["on hold, an open complaint", onHold, "complaint_open", false],
    ["passed on, band 3", passedOn, "birthday", true],
    ["passed on, band 2", passedOn, "callback", false],
    ["passed on, band 1", passedOn, "postop_d1", false],
    [
      "reached since",
      { calls: [logged("hold", 200), logged("reached", 100)] },
      "monthly_care",
      false,
    ],
    [
      "tried in vain since",
      { calls: [logged("hold", 200), logged("no_answer", 100)] },
      "monthly_care",
      true,
    ],
    [
      "closed the same day",
      { ...onHold, marks: marked("complaint_closed", 200) },
      "monthly_care",
      false,
    ],
    [
      "closed the day before",
      { ...onHold, marks: marked("reactivate", 201) },
      "monthly_care",
      true,
    ],
    ["reactivated since", { ...onHold, marks: marked("reactivate", 1) }, "monthly_care", false],
    ["parked is no closing", { ...onHold, marks: marked("park", 1) }, "monthly_care", true],
  ])("%s", (_what, clinic, reason, held) => {
    expect(minorOrHold(caseOf(clinic), reason)).toBe(held);
  });
});
