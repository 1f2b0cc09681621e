import type { Guardrail, Reason } from "../../../src/core/calling/callPlan";
import { heldBy } from "../../../src/core/calling/heldBy";
import { ago, ahead, caseOf, her } from "../../support/clientCase";
import { refuses, type TestClinic } from "../../support/clinic";

const everything: TestClinic = {
  clients: [
    {
      ...her,
      doNotContact: refuses({ phone: true, message: true }),
      parked: true,
      consent: false,
      complaint: true,
    },
    { name: "李娜", phone: "1" },
  ],
  calls: [
    { ...her, callDate: ago(1), callOutcome: "hold" },
    { ...her, callDate: ago(0), callOutcome: "wrong_number" },
  ],
  appointments: [{ ...her, appointmentDate: ahead(3) }],
};
const logged: TestClinic = { ...everything, clients: [her] };

describe("the guardrail a client counts under", () => {
  it.each<[string, TestClinic, Reason, Guardrail | undefined]>([
    ["of all that hold, the first", everything, "monthly_care", "do_not_contact"],
    ["a wrong number before a booking", logged, "monthly_care", "wrong_number"],
    [
      "a hold before a booking",
      { ...logged, calls: [{ ...her, callDate: ago(9), callOutcome: "hold" }] },
      "monthly_care",
      "minor_or_hold",
    ],
    [
      "a booking before a recent contact",
      { ...logged, calls: [{ ...her, callDate: ago(1), callOutcome: "reached" }] },
      "monthly_care",
      "future_booking",
    ],
    [
      "a recent contact before a rest",
      {
        calls: [
          { ...her, callDate: ago(1), callOutcome: "reached" },
          { ...her, callDate: ago(0), callOutcome: "no_answer" },
        ],
      },
      "monthly_care",
      "recent_contact",
    ],
    ["none", { clients: [her] }, "monthly_care", undefined],
  ])("%s", (_what, clinic, reason, expected) => {
    expect(heldBy(caseOf(clinic), reason)).toBe(expected);
  });
});
