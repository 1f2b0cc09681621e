import { dayParts } from "../calendar/day";
import type { Reason } from "./callPlan";
import type { CallDay } from "./callDay";
import { dayIn } from "./dayIn";
import { textIn } from "./textIn";

const touchUp: Reason = "touch_up";

/**
 * Keeps the calls about touch-ups to so many a calendar month, over the whole clinic: places for
 * them are few.
 *
 * Calls of the log are counted however they ended; of today's the first on the sheet stay. A call
 * that has another, more urgent reason is not one of them.
 *
 * @returns asked of the lead reasons of the sheet in their order: whether there is a place for it, which
 *   it then takes; true of every call about something else
 * @source rule C1 `touch_up` (document 001: "each month a limited number")
 */
export function touchUpsLeft(day: CallDay): (lead: Reason) => boolean {
  let left: number | undefined;
  return (lead) => {
    if (lead !== touchUp) return true;
    left ??= day.policy.reasons.touchUpsAMonth - touchUpsThisMonth(day);
    return left-- > 0;
  };
}

function touchUpsThisMonth({ asOf, calls, matched }: CallDay): number {
  const { callDate, callType } = calls;
  if (callDate === undefined || callType === undefined) return 0;
  const { year, month } = dayParts(asOf);
  let made = 0;
  for (let rowIndex = 0; rowIndex < callDate.length; rowIndex++) {
    if (textIn(matched.records.texts, callType, rowIndex) !== touchUp) continue;
    const on = dayIn(callDate, rowIndex);
    if (on === undefined || on > asOf) continue;
    const parts = dayParts(on);
    if (parts.year === year && parts.month === month) made++;
  }
  return made;
}
