import type { DueReason } from "./callPlan";
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

/** In the order of C1's table: the first that is due leads. */
const rules: readonly ((clientCase: ClientCase) => DueReason | undefined)[] = [
  medicalFlag,
  complaintOpen,
  postopRung,
  callback,
  apptToday,
  apptSoon,
  apptLate,
  apptTomorrow,
  noShow,
  cancelled,
  walkIn,
  handover1,
  handover2,
  handoverCheck,
  therapistAbsent,
  expectationCheck,
  byHand,
  careNextDay,
  preDue,
  pp42,
  birthday,
  referralThanks,
  depositD6,
  depositMonthend,
  paidNotTreated,
  oneLeft,
  expiring,
  rebate,
  unclosed,
  trial,
  window3m,
  touchUp,
  courseUsing,
  retreatDue,
  implant2y,
  rebook,
  forgotten,
  lostNeglect,
  ownerChange,
  cardBalance,
  dormantBalance,
  dormantAble,
  dormantLowB,
  overdueRhythm,
  survey,
  monthlyCare,
  campaign,
];

/**
 * Everything a client is to be called for on a day, the lead reason first.
 *
 * @source rules C1, C7
 */
export function dueReasons(clientCase: ClientCase): readonly DueReason[] {
  const due: DueReason[] = [];
  for (const rule of rules) {
    const reason = rule(clientCase);
    if (reason !== undefined) due.push(reason);
  }
  return due;
}
