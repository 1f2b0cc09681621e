import { addMonths } from "../../core/calendar/addMonths";
import { addDays, dayParts, type Day } from "../../core/calendar/day";
import type { ListQuestion } from "../../core/lists/clinicList";
import type { JudgedClinic } from "../judgeClinic";

/** First and last day asked about; either may be left out. */
export interface Period {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/**
 * The question a list answers, from a clinic judged for the day.
 *
 * Without a period the last whole calendar month is meant; with one end alone, the time from there
 * to the day asked about, or the month up to there.
 */
export function listQuestion(clinic: JudgedClinic, { from, to }: Period): ListQuestion {
  const { asOf } = clinic.plan;
  const monthStart = addDays(asOf, 1 - dayParts(asOf).dayOfMonth);
  const isOpen = from === undefined && to === undefined;
  const last = to ?? (isOpen ? addDays(monthStart, -1) : asOf);
  return {
    day: clinic.callDay,
    plan: clinic.plan,
    policy: clinic.policy.lists,
    from: from ?? (isOpen ? addMonths(monthStart, -1) : addDays(addMonths(last, -1), 1)),
    to: last,
    toFix: clinic.ledger.listed,
  };
}
