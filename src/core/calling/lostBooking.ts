import { daysBetween } from "../calendar/day";
import type { Booking } from "./bookings";
import type { ClientCase } from "./clientCase";
import { isOurReason } from "./isOurReason";

/**
 * The appointment she missed or cancelled 1–14 days ago and has not made good.
 *
 * A newer booking, or one kept or still open on that day, makes it good; so does an arrival on that
 * day or later, or a contact since then that reached her, unless our own log says it was about
 * another matter. Of several lost ones the newest counts.
 *
 * @returns `undefined` when there is none
 * @source rule C1 `no_show`, `cancelled` (document 002)
 */
export function lostBooking(clientCase: ClientCase): Booking | undefined {
  const { bookings, day, lastArrivalOn } = clientCase;
  const { fromDay, toDay } = day.policy.reasons.missedDaysAgo;
  const lost = bookings.findLast(({ on, state }) => on <= day.asOf && isLost(state));
  if (lost === undefined) return undefined;
  const daysAgo = daysBetween(lost.on, day.asOf);
  if (daysAgo < fromDay || daysAgo > toDay) return undefined;
  if (lastArrivalOn !== undefined && lastArrivalOn >= lost.on) return undefined;
  const isMadeGood = bookings.some(
    ({ on, state }) => on >= lost.on && (state === "open" || state === "kept"),
  );
  return isMadeGood || isCalledAbout(lost, clientCase) ? undefined : lost;
}

function isLost(state: Booking["state"]): boolean {
  return state === "missed" || state === "cancelled";
}

function isCalledAbout(lost: Booking, { contacts }: ClientCase): boolean {
  const ours = lost.state === "missed" ? "no_show" : "cancelled";
  return contacts.log.some(
    ({ kind, on, reason }) =>
      kind === "reached" && on > lost.on && (reason === ours || !isOurReason(reason)),
  );
}
