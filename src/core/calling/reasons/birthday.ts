import type { Birthday } from "../../calendar/birthday";
import { daysBetween, type Day } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { rowsOf } from "../rowsOf";

/**
 * `birthday`: her birthday, by the calendar she keeps, is today or at most 3 days off.
 *
 * A birthday of which only the month is known is no day to call on.
 *
 * @source rule C1, band 3 (document 002)
 */
export function birthday({ client, day }: ClientCase): DueReason | undefined {
  const { asOf, policy, clients, matched } = day;
  let next: { on: Day; calendar: Birthday["calendar"] } | undefined;
  for (const rowIndex of clients.birthday ? rowsOf(matched.clientRows, client) : []) {
    const birth = clients.birthday?.[rowIndex];
    const on = birth && day.birthdayFrom(birth);
    if (birth !== undefined && on !== undefined && (next === undefined || on < next.on))
      next = { on, calendar: birth.calendar };
  }
  if (next === undefined) return undefined;
  const inDays = daysBetween(asOf, next.on);
  if (inDays > policy.reasons.birthdayFromDaysBefore) return undefined;
  return { reason: "birthday", evidence: [{ code: "birthday", inDays, ...next }], urgency: 0 };
}
