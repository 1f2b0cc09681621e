import type { DueReason } from "./callPlan";
import type { ClientCase } from "./clientCase";
import { apptToday } from "./reasons/apptToday";
import { apptTomorrow } from "./reasons/apptTomorrow";
import { birthday } from "./reasons/birthday";
import { callback } from "./reasons/callback";
import { byHand } from "./reasons/byHand";
import { cancelled } from "./reasons/cancelled";
import { cardBalance } from "./reasons/cardBalance";
import { careNextDay } from "./reasons/careNextDay";
import { complaintOpen } from "./reasons/complaintOpen";
import { depositD6 } from "./reasons/depositD6";
import { depositMonthend } from "./reasons/depositMonthend";
import { dormantAble } from "./reasons/dormantAble";
import { dormantBalance } from "./reasons/dormantBalance";
import { dormantLowB } from "./reasons/dormantLowB";
import { expiring } from "./reasons/expiring";
import { forgotten } from "./reasons/forgotten";
import { lostNeglect } from "./reasons/lostNeglect";
import { medicalFlag } from "./reasons/medicalFlag";
import { monthlyCare } from "./reasons/monthlyCare";
import { noShow } from "./reasons/noShow";
import { oneLeft } from "./reasons/oneLeft";
import { overdueRhythm } from "./reasons/overdueRhythm";
import { ownerChange } from "./reasons/ownerChange";
import { paidNotTreated } from "./reasons/paidNotTreated";
import { postopRung } from "./reasons/postopRung";
import { unclosed } from "./reasons/unclosed";
import { window3m } from "./reasons/window3m";

/** In the order of C1's table: the first that is due leads. */
const rules: readonly ((clientCase: ClientCase) => DueReason | undefined)[] = [
  medicalFlag,
  complaintOpen,
  postopRung,
  callback,
  apptToday,
  apptTomorrow,
  noShow,
  cancelled,
  byHand,
  careNextDay,
  birthday,
  depositD6,
  depositMonthend,
  paidNotTreated,
  oneLeft,
  expiring,
  unclosed,
  window3m,
  forgotten,
  lostNeglect,
  ownerChange,
  cardBalance,
  dormantBalance,
  dormantAble,
  dormantLowB,
  overdueRhythm,
  monthlyCare,
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
