import { lastConsultation } from "../../../src/core/calling/lastConsultation";
import { ago, ahead, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const open = { ...her, visitDate: ago(5), deal: "open", item: "鼻综合" } as const;
const found = (days: number, treatment?: string) => ({ on: day(ago(days)), treatment });

describe("the newest consultation without a deal", () => {
  it.each<[string, TestClinic, unknown]>([
    ["an open one", { visits: [open] }, found(5, "鼻综合")],
    ["a lost one", { visits: [{ ...open, deal: "lost" }] }, found(5, "鼻综合")],
    ["one that ended in a deal", { visits: [{ ...open, deal: "won" }] }, undefined],
    ["one that ended in a deposit", { visits: [{ ...open, deal: "deposit" }] }, undefined],
    ["paid, not treated", { visits: [{ ...open, deal: "paid_not_treated" }] }, undefined],
    [
      "a consultation of which nothing is said",
      { visits: [{ ...her, visitDate: ago(5), visitKind: "consultation" }] },
      found(5),
    ],
    ["a review", { visits: [{ ...her, visitDate: ago(5), visitKind: "review" }] }, undefined],
    ["the newer of two", { visits: [open, { ...open, visitDate: ago(2) }] }, found(2, "鼻综合")],
    [
      "a later deal makes the ones before it old",
      { visits: [open, { ...open, visitDate: ago(2), deal: "won" }] },
      undefined,
    ],
    [
      "of one day the one that ended in a deal",
      { visits: [open, { ...open, deal: "won" }] },
      undefined,
    ],
    [
      "a later treatment is no consultation",
      { visits: [open, { ...her, visitDate: ago(2), visitKind: "treatment" }] },
      found(5, "鼻综合"),
    ],
    ["one she did not come to", { visits: [{ ...open, arrived: false }] }, undefined],
    ["one of tomorrow", { visits: [{ ...open, visitDate: ahead(1) }] }, undefined],
    [
      "one on the purchase sheet",
      { purchases: [{ ...her, purchaseDate: ago(3), deal: "open", item: "光子" }] },
      found(3, "光子"),
    ],
    ["no sheet says what came of a visit", { visits: [{ ...her, visitDate: ago(5) }] }, undefined],
  ])("%s", (_what, clinic, expected) => {
    expect(lastConsultation(caseOf(clinic))).toEqual(expected);
  });
});
