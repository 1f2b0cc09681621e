import { balances } from "../../../../src/core/clients/summarizing/balances";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";
import { matchedIn, saidAmounts } from "../../../support/summaries";

const her = { name: "王芳" };

/** Sessions, stored value and rebate left to the only client on 2026-03-20. */
function leftIn(clinic: TestClinic) {
  const left = balances(matchedIn(clinic), day("2026-03-20"));
  return [left.sessionsLeft, left.balanceCents, left.rebateCents].flatMap(saidAmounts);
}

describe("balances: sessions, stored value, rebate", () => {
  it.each<[string, TestClinic, (number | "–")[]]>([
    ["nothing says anything", { clients: [her] }, ["–", "–", "–"]],
    [
      "courses add up",
      {
        packages: [
          { ...her, qtyRemaining: 3 },
          { ...her, qtyRemaining: 2 },
        ],
      },
      [5, "–", "–"],
    ],
    [
      "bought and given less used",
      { packages: [{ ...her, qtyBought: 10, qtyGift: 2, qtyUsed: 5 }] },
      [7, "–", "–"],
    ],
    [
      "more used than bought is nothing left",
      { packages: [{ ...her, qtyBought: 1, qtyUsed: 2 }] },
      [0, "–", "–"],
    ],
    [
      "a course is open on its last day",
      { packages: [{ ...her, qtyRemaining: 3, expiryDate: "2026-03-20" }] },
      [3, "–", "–"],
    ],
    [
      "a course is over the day after",
      { packages: [{ ...her, qtyRemaining: 3, expiryDate: "2026-03-19" }] },
      [0, "–", "–"],
    ],
    [
      "an unlimited course has no number",
      { packages: [{ ...her, qtyRemaining: 3, unlimited: true }] },
      ["–", "–", "–"],
    ],
    ["a card file without courses", { clients: [{ ...her, qtyRemaining: 4 }] }, [4, "–", "–"]],
    [
      "the client file's balance goes before her cards'",
      {
        clients: [{ ...her, cardBalance: 100, rebate: 5 }],
        packages: [{ ...her, cardBalance: 70, rebate: 7 }],
      },
      ["–", 100, 5],
    ],
    [
      "her cards' balances add up",
      {
        packages: [
          { ...her, cardBalance: 70 },
          { ...her, cardBalance: 30 },
        ],
      },
      ["–", 100, "–"],
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(leftIn(clinic)).toEqual(expected);
  });
});
