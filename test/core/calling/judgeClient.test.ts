import { judgeClient } from "../../../src/core/calling/judgeClient";
import { ago, ahead, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

/** What becomes of her: her reasons, or by what she is held and what would have been said. */
function verdict(clinic: TestClinic): unknown {
  const judged = judgeClient(caseOf(clinic));
  switch (judged.group) {
    case "nothingDue":
      return "nothing due";
    case "heldBack":
      return [judged.held.by, ...judged.held.due.map(({ reason }) => reason)];
    case "callable":
      return judged.candidate.due.map(({ reason }) => reason);
  }
}

const away = { ...her, lastVisitDate: ago(60), cardBalance: 100 };
const birthday = { calendar: "solar", month: 3, dayOfMonth: 20 } as const;
const booked = [{ ...her, appointmentDate: ahead(5) }];

describe("first the reasons, then the guardrails (G13)", () => {
  it.each<[string, TestClinic, unknown]>([
    ["nothing due", { clients: [her] }, "nothing due"],
    ["nothing due, although she is parked", { clients: [{ ...her, parked: true }] }, "nothing due"],
    ["free", { clients: [away] }, ["card_balance", "dormant_balance"]],
    [
      "all held: under the guardrail of the lead reason, with all that was due",
      { clients: [{ ...away, parked: true, birthday }] },
      ["parked", "birthday", "card_balance", "dormant_balance"],
    ],
    [
      "the lead held, another free: that one leads",
      {
        clients: [{ ...away, consent: false }],
        packages: [
          { ...her, qtyBought: 5, qtyUsed: 4, lastVisitDate: ago(60), expiryDate: ahead(5) },
        ],
      },
      ["expiring"],
    ],
    [
      "the lead free, the others held",
      { clients: [{ ...away, birthday }], appointments: booked },
      ["birthday"],
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(verdict(clinic)).toEqual(expected);
  });
});
