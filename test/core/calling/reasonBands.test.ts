import type { Band, Reason } from "../../../src/core/calling/callPlan";
import { reasonBands } from "../../../src/core/calling/reasonBands";

/** C1's table, band by band, in the order in which one leads before another. */
const table: Readonly<Record<Band, readonly Reason[]>> = {
  1: ["medical_flag", "complaint_open", "postop_d1", "postop_early", "postop_mid", "postop_long"],
  2: [
    "callback",
    "appt_today",
    "appt_soon",
    "appt_late",
    "appt_tomorrow",
    "no_show",
    "cancelled",
    "walk_in",
    "handover_1",
    "handover_2",
    "handover_check",
    "therapist_absent",
    "expectation_check",
    "by_hand",
  ],
  3: ["care_next_day", "pre_due", "pp_42", "birthday", "referral_thanks"],
  4: ["deposit_d6", "deposit_monthend", "paid_not_treated", "one_left", "expiring", "rebate"],
  5: [
    "unclosed",
    "trial",
    "window_3m",
    "touch_up",
    "course_using",
    "retreat_due",
    "implant_2y",
    "rebook",
    "forgotten",
  ],
  6: [
    "lost_neglect",
    "owner_change",
    "card_balance",
    "dormant_balance",
    "dormant_able",
    "dormant_low_b",
    "overdue_rhythm",
  ],
  7: ["survey", "monthly_care", "campaign"],
};

describe("the bands of C1", () => {
  it.each([1, 2, 3, 4, 5, 6, 7] as const)("band %i holds its reasons in order", (band) => {
    const inBand = Object.entries(reasonBands).filter(([, of]) => of === band);
    expect(inBand.map(([reason]) => reason)).toEqual(table[band]);
  });
});
