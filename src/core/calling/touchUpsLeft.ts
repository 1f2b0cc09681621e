import { dayParts } from "../calendar/day";
import type { Reason } from "./callPlan";
import type { CallDay } from "./callDay";
import type { AssignedCall } from "./callers";
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
 * @param calls - in sheet order
 * @returns those that fit; the others wait
 * @source rule C1 `touch_up` (document 001: "each month a limited number")
 */
export function touchUpsLeft(
  calls: readonly AssignedCall[],
  day: CallDay,
): readonly AssignedCall[] {
  if (!calls.some(isTouchUp)) return calls;
  let left = day.policy.reasons.touchUpsAMonth - touchUpsThisMonth(day);
  return calls.filter((call) => !isTouchUp(call) || left-- > 0);
}

function isTouchUp({ household }: AssignedCall): boolean {
  return household.lead.due[0].reason === touchUp;
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
