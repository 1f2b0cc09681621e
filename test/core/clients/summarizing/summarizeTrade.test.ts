import { summarizeTrade } from "../../../../src/core/clients/summarizing/summarizeTrade";
import { allAtOnce } from "../../../../src/core/sliced";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";
import { matchedIn, saidAmounts, saidDays } from "../../../support/summaries";

const asked = { asOf: day("2026-03-20"), recentFromOn: day("2024-03-20") };

/** Last arrival, first deal and spend of the only client. */
function tradeOf(clinic: TestClinic) {
  const trade = allAtOnce(summarizeTrade(matchedIn(clinic), asked));
  return [
    ...saidDays(trade.lastArrivalOn),
    ...saidDays(trade.firstDealOn),
    ...saidAmounts(trade.spendCents),
  ];
}

describe("summarizeTrade: last arrival, first deal, spend", () => {
  const her = { name: "王芳" };
  it.each<[string, TestClinic, (string | number)[]]>([
    ["a prospect", { clients: [her], purchases: [] }, ["–", "–", "–"]],
    [
      "a purchase",
      { purchases: [{ ...her, purchaseDate: "2026-03-01", amount: 5 }] },
      ["2026-03-01", "2026-03-01", 5],
    ],
    [
      "a visit after the purchase",
      {
        purchases: [{ ...her, purchaseDate: "2026-03-01", amount: 5 }],
        visits: [{ ...her, visitDate: "2026-03-10" }],
      },
      ["2026-03-10", "2026-03-01", 5],
    ],
    [
      "courses stand in for a purchase sheet",
      { packages: [{ ...her, purchaseDate: "2026-03-01", amount: 5 }] },
      ["2026-03-01", "2026-03-01", 5],
    ],
    [
      "without money the client file's total is her spend",
      {
        clients: [{ ...her, totalSpend: 900 }],
        purchases: [{ ...her, purchaseDate: "2026-03-01" }],
      },
      ["2026-03-01", "2026-03-01", 900],
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(tradeOf(clinic)).toEqual(expected);
  });
});
