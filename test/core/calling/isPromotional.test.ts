import { reasons, type Reason } from "../../../src/core/calling/callPlan";
import { isPromotional } from "../../../src/core/calling/isPromotional";
import { reasonBands } from "../../../src/core/calling/reasonBands";

/** As the segments of the source's scripts flag them, and C1 for the reasons added to them. */
const mayEndInAnOffer: readonly Reason[] = [
  "deposit_d6",
  "deposit_monthend",
  "paid_not_treated",
  "one_left",
  "unclosed",
  "trial",
  "window_3m",
  "touch_up",
  "course_using",
  "retreat_due",
  "forgotten",
  "lost_neglect",
  "card_balance",
  "dormant_balance",
  "dormant_able",
  "dormant_low_b",
  "overdue_rhythm",
  "monthly_care",
  "campaign",
];

describe("isPromotional", () => {
  it("never calls care or a promise an offer", () => {
    const care = reasons.filter((reason) => reasonBands[reason] <= 2);
    expect(care.filter(isPromotional)).toEqual([]);
  });

  it("is every reason that may end in an offer, and no other", () => {
    expect(reasons.filter(isPromotional)).toEqual(mayEndInAnOffer);
  });

  it("knows nothing of the clinic's own words", () => {
    expect(isPromotional("术后回访")).toBe(false);
  });
});
