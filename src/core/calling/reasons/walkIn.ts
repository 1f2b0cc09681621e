import { addDays, daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";

/** After the appointments lost; the longer ago, the sooner. */
const urgencyOfToday = 20_000;

/**
 * `walk_in`: she came unbooked 1–7 days ago and nobody has contacted her since.
 *
 * Only an appointment book kept at that time can show that she had no booking: a small clinic's need
 * not have a row on each day, but it has one in the same days before or after.
 *
 * @source rule C1, band 2 (document 002)
 */
export function walkIn(clientCase: ClientCase): DueReason | undefined {
  const { bookings, contacts, day, lastArrivalOn } = clientCase;
  const { bookedSpan, asOf, policy } = day;
  if (bookedSpan === undefined || lastArrivalOn === undefined) return undefined;
  const { fromDay, toDay } = policy.reasons.walkInDaysAgo;
  const daysAgo = daysBetween(lastArrivalOn, asOf);
  if (daysAgo < fromDay || daysAgo > toDay) return undefined;
  const isBookKept =
    lastArrivalOn >= addDays(bookedSpan.from, -toDay) &&
    lastArrivalOn <= addDays(bookedSpan.to, toDay);
  if (!isBookKept) return undefined;
  const isBooked = bookings.some(
    ({ on, state }) => on === lastArrivalOn && state !== "cancelled" && state !== "moved",
  );
  if (isBooked || contacts.log.some(({ on }) => on >= lastArrivalOn)) return undefined;
  return {
    reason: "walk_in",
    evidence: [{ code: "cameUnbooked", on: lastArrivalOn }],
    urgency: urgencyOfToday + lastArrivalOn - asOf,
  };
}
