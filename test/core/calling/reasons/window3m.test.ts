import { window3m } from "../../../../src/core/calling/reasons/window3m";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const bought = (days: number, rest: object = {}) => ({
  ...her,
  purchaseDate: ago(days),
  amount: 100_000,
  ...rest,
});
const due = (days: number) => ({
  reason: "window_3m",
  evidence: [{ code: "firstDeal", on: day(ago(days)), daysLeft: 90 - days }],
  urgency: 0,
});

describe("window_3m: bought once, within 90 days, and not here for 21", () => {
  it.each<[string, TestClinic, unknown]>([
    ["bought 20 days ago", { purchases: [bought(20)] }, undefined],
    ["bought 21 days ago", { purchases: [bought(21)] }, due(21)],
    ["bought 90 days ago", { purchases: [bought(90)] }, due(90)],
    ["bought 91 days ago", { purchases: [bought(91)] }, undefined],
    ["never bought", { clients: [her] }, undefined],
    ["bought again", { purchases: [bought(80), bought(40)] }, undefined],
    ["bought twice that day", { purchases: [bought(80), bought(80)] }, due(80)],
    ["bought again tomorrow", { purchases: [bought(80), bought(-1)] }, due(80)],
    [
      "the second given back",
      { purchases: [bought(80), bought(40), bought(40, { purchaseKind: "refund" })] },
      due(80),
    ],
    [
      "here 20 days ago",
      { purchases: [bought(80)], visits: [{ ...her, visitDate: ago(20) }] },
      undefined,
    ],
    [
      "here 21 days ago",
      { purchases: [bought(80)], visits: [{ ...her, visitDate: ago(21) }] },
      due(80),
    ],
    [
      "bought online and was never here: 21 days since the deal",
      { purchases: [bought(21, { purchaseKind: "online" })] },
      due(21),
    ],
    [
      "bought online and was never here: 20 days since the deal",
      { purchases: [bought(20, { purchaseKind: "online" })] },
      undefined,
    ],
    ["a deposit is no deal", { purchases: [bought(40, { purchaseKind: "deposit" })] }, undefined],
    ["a deal of tomorrow", { purchases: [{ ...bought(0), purchaseDate: ahead(1) }] }, undefined],
  ])("%s", (_what, clinic, expected) => {
    expect(window3m(caseOf(clinic))).toEqual(expected);
  });
});
