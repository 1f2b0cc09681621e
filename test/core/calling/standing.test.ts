import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

const away = (daysAway: number, rest: object = {}): TestClinic => ({
  clients: [{ ...her, lastVisitDate: ago(daysAway), ...rest }],
});
const bought = (days: number) => [{ ...her, purchaseDate: ago(days), amount: 100 }];

describe("where she stands (S1, S2)", () => {
  it.each<[string, TestClinic, string, string | undefined]>([
    ["never here", { clients: [her] }, "prospect", undefined],
    ["never here, and neglected", { clients: [{ ...her, neglected: true }] }, "prospect", "mark"],
    ["29 days away", away(29), "active", undefined],
    ["30 days away", away(30), "sleeping", undefined],
    ["89 days away", away(89), "sleeping", undefined],
    ["90 days away", away(90), "limited", undefined],
    [
      "bought first 90 days ago, here since",
      { ...away(40), purchases: bought(90) },
      "new",
      undefined,
    ],
    [
      "bought first 91 days ago, here since",
      { ...away(40), purchases: bought(91) },
      "sleeping",
      undefined,
    ],
    ["90 days away with sessions left", away(90, { qtyRemaining: 1 }), "unfinished", undefined],
    ["90 days away with money left", away(90, { cardBalance: 1 }), "unfinished", undefined],
    ["90 days away with rebate left", away(90, { rebate: 1 }), "unfinished", undefined],
    [
      "90 days away with nothing left",
      away(90, { qtyRemaining: 0, cardBalance: 0 }),
      "limited",
      undefined,
    ],
    ["90 days away, of high spending power", away(90, { spendingPower: "高" }), "able", undefined],
    ["90 days away, of a high level", away(90, { memberLevel: "A类" }), "able", undefined],
    ["90 days away, of middling level", away(90, { memberLevel: "中" }), "limited", undefined],
    [
      "able, with sessions left",
      away(90, { spendingPower: "高", qtyRemaining: 1 }),
      "unfinished",
      undefined,
    ],
    [
      "neglected, with sessions left",
      away(90, { neglected: true, qtyRemaining: 1 }),
      "neglected",
      "mark",
    ],
    ["complained", away(90, { complaint: true }), "neglected", "complaint"],
  ])("%s", (_what, clinic, segment, neglectedBy) => {
    expect(caseOf(clinic).standing).toEqual({ segment, neglectedBy });
  });
});
