import type { Reason } from "./callPlan";

const promotional: ReadonlySet<string> = new Set<Reason>([
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
]);

/**
 * Whether a call for this reason may end in an offer. Consent (G9), an open complaint (G10) and the
 * month after the last such call (G5) hold these reasons and no others.
 *
 * @param reason - a reason's id, or the words a clinic's own log has in its place
 * @returns false for words that are no id: nobody said the call was promotional
 * @source rule C1 and the segment list of the scripts
 *
 * @example
 * isPromotional("dormant_able") // => true
 * isPromotional("birthday") // => false
 * isPromotional("术后回访") // => false
 */
export function isPromotional(reason: string): boolean {
  return promotional.has(reason);
}
