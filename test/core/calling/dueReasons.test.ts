import { dueReasons } from "../../../src/core/calling/dueReasons";
import { reasons } from "../../../src/core/calling/callPlan";
import { ago, ahead, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

function due(clinic: TestClinic): string[] {
  return dueReasons(caseOf(clinic)).map(({ reason }) => reason);
}

describe("everything she is to be called for (C1)", () => {
  it.each<[string, TestClinic, string[]]>([
    ["nothing", { clients: [her] }, []],
    [
      "the lowest band leads, the others follow in the order of the table",
      {
        clients: [
          {
            ...her,
            lastVisitDate: ago(90),
            cardBalance: 100,
            birthday: { calendar: "solar", month: 3, dayOfMonth: 20 },
            complaint: true,
          },
        ],
        appointments: [{ ...her, appointmentDate: ahead(1) }],
        deposits: [{ ...her, depositDate: ago(6) }],
      },
      [
        "complaint_open",
        "appt_tomorrow",
        "birthday",
        "deposit_d6",
        "lost_neglect",
        "card_balance",
        "dormant_balance",
      ],
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(due(clinic)).toEqual(expected);
    expect([...expected].sort((one, other) => place(one) - place(other))).toEqual(expected);
  });
});

function place(reason: string): number {
  return reasons.findIndex((each) => each === reason);
}
