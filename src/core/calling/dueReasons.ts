import type { DueReason, Reason, RuleOff } from "./callPlan";
import type { ClientCase } from "./clientCase";
import { apptLate } from "./reasons/apptLate";
import { apptSoon } from "./reasons/apptSoon";
import { apptToday } from "./reasons/apptToday";
import { apptTomorrow } from "./reasons/apptTomorrow";
import { birthday } from "./reasons/birthday";
import { byHand } from "./reasons/byHand";
import { callback } from "./reasons/callback";
import { campaign } from "./reasons/campaign";
import { cancelled } from "./reasons/cancelled";
import { cardBalance } from "./reasons/cardBalance";
import { careNextDay } from "./reasons/careNextDay";
import { complaintOpen } from "./reasons/complaintOpen";
import { courseUsing } from "./reasons/courseUsing";
import { depositD6 } from "./reasons/depositD6";
import { depositMonthend } from "./reasons/depositMonthend";
import { dormantAble } from "./reasons/dormantAble";
import { dormantBalance } from "./reasons/dormantBalance";
import { dormantLowB } from "./reasons/dormantLowB";
import { expectationCheck } from "./reasons/expectationCheck";
import { expiring } from "./reasons/expiring";
import { forgotten } from "./reasons/forgotten";
import { handover1 } from "./reasons/handover1";
import { handover2 } from "./reasons/handover2";
import { handoverCheck } from "./reasons/handoverCheck";
import { implant2y } from "./reasons/implant2y";
import { lostNeglect } from "./reasons/lostNeglect";
import { medicalFlag } from "./reasons/medicalFlag";
import { monthlyCare } from "./reasons/monthlyCare";
import { noShow } from "./reasons/noShow";
import { oneLeft } from "./reasons/oneLeft";
import { overdueRhythm } from "./reasons/overdueRhythm";
import { ownerChange } from "./reasons/ownerChange";
import { paidNotTreated } from "./reasons/paidNotTreated";
import { postopRung } from "./reasons/postopRung";
import { pp42 } from "./reasons/pp42";
import { preDue } from "./reasons/preDue";
import { rebate } from "./reasons/rebate";
import { rebook } from "./reasons/rebook";
import { referralThanks } from "./reasons/referralThanks";
import { retreatDue } from "./reasons/retreatDue";
import { survey } from "./reasons/survey";
import { therapistAbsent } from "./reasons/therapistAbsent";
import { touchUp } from "./reasons/touchUp";
import { trial } from "./reasons/trial";
import { unclosed } from "./reasons/unclosed";
import { walkIn } from "./reasons/walkIn";
import { window3m } from "./reasons/window3m";

/** Says whether a client is to be called for one reason, and why. */
export type Rule = (clientCase: ClientCase) => DueReason | undefined;

/** In the order of C1's table, each with the reasons it can give: the first that is due leads. */
const rules: readonly (readonly [Rule, ...Reason[]])[] = [
  [medicalFlag, "medical_flag"],
  [complaintOpen, "complaint_open"],
  [postopRung, "postop_d1", "postop_early", "postop_mid", "postop_long"],
  [callback, "callback"],
  [apptToday, "appt_today"],
  [apptSoon, "appt_soon"],
  [apptLate, "appt_late"],
  [apptTomorrow, "appt_tomorrow"],
  [noShow, "no_show"],
  [cancelled, "cancelled"],
  [walkIn, "walk_in"],
  [handover1, "handover_1"],
  [handover2, "handover_2"],
  [handoverCheck, "handover_check"],
  [therapistAbsent, "therapist_absent"],
  [expectationCheck, "expectation_check"],
  [byHand, "by_hand"],
  [careNextDay, "care_next_day"],
  [preDue, "pre_due"],
  [pp42, "pp_42"],
  [birthday, "birthday"],
  [referralThanks, "referral_thanks"],
  [depositD6, "deposit_d6"],
  [depositMonthend, "deposit_monthend"],
  [paidNotTreated, "paid_not_treated"],
  [oneLeft, "one_left"],
  [expiring, "expiring"],
  [rebate, "rebate"],
  [unclosed, "unclosed"],
  [trial, "trial"],
  [window3m, "window_3m"],
  [touchUp, "touch_up"],
  [courseUsing, "course_using"],
  [retreatDue, "retreat_due"],
  [implant2y, "implant_2y"],
  [rebook, "rebook"],
  [forgotten, "forgotten"],
  [lostNeglect, "lost_neglect"],
  [ownerChange, "owner_change"],
  [cardBalance, "card_balance"],
  [dormantBalance, "dormant_balance"],
  [dormantAble, "dormant_able"],
  [dormantLowB, "dormant_low_b"],
  [overdueRhythm, "overdue_rhythm"],
  [survey, "survey"],
  [monthlyCare, "monthly_care"],
  [campaign, "campaign"],
];

/**
 * The rules that are asked of every client on a day. One that is off, because its columns are
 * missing, is asked of nobody: what the pane says is off never calls anyone.
 *
 * @param off - as `rulesOff` gives it
 * @source rules C1, K1
 */
export function rulesOn(off: readonly RuleOff[]): readonly Rule[] {
  const isOff = new Set<string>(off.map(({ reason }) => reason));
  return rules
    .filter(([, ...reasons]) => reasons.some((reason) => !isOff.has(reason)))
    .map(([rule]) => rule);
}

const none: readonly DueReason[] = [];

/**
 * Everything a client is to be called for on a day, the lead reason first.
 *
 * @source rules C1, C7
 */
export function dueReasons(clientCase: ClientCase): readonly DueReason[] {
  let due: readonly DueReason[] = none;
  for (const rule of clientCase.day.rules) {
    const reason = rule(clientCase);
    if (reason === undefined) continue;
    // Joined, not pushed or spread: a list that grows keeps room for sixteen more, for every client.
    due = due === none ? [reason] : due.concat(reason);
  }
  return due;
}
