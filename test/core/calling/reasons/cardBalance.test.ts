import { cardBalance } from "../../../../src/core/calling/reasons/cardBalance";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const card = (daysAway: number, balance: number): TestClinic => ({
  clients: [{ ...her, lastVisitDate: ago(daysAway), cardBalance: balance }],
});
const due = (daysAway: number, cents: number) => ({
  reason: "card_balance",
  evidence: [
    { code: "balance", cents },
    { code: "lastArrival", on: day(ago(daysAway)), daysAway },
  ],
  urgency: 0,
});

describe("card_balance: money on her card, and 60 days away", () => {
  it.each<[string, TestClinic, unknown]>([
    ["59 days away", card(59, 10_000), undefined],
    ["60 days away", card(60, 10_000), due(60, 10_000)],
    ["one fen", card(60, 1), due(60, 1)],
    ["nothing left", card(60, 0), undefined],
    ["overdrawn", card(60, -100), undefined],
    ["no balance is said", { clients: [{ ...her, lastVisitDate: ago(60) }] }, undefined],
    ["never here", { clients: [{ ...her, cardBalance: 10_000 }] }, undefined],
    [
      "on two cards of the package sheet",
      {
        clients: [{ ...her, lastVisitDate: ago(60) }],
        packages: [
          { ...her, cardBalance: 300 },
          { ...her, cardBalance: 200 },
        ],
      },
      due(60, 500),
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(cardBalance(caseOf(clinic))).toEqual(expected);
  });
});
