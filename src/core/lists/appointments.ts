import { addDays, type Day } from "../calendar/day";
import type { Booking } from "../calling/bookings";
import type { ClientCase } from "../calling/clientCase";
import { clientCase } from "../calling/clientCase";
import type { ListEntry, ListQuestion } from "./clinicList";
import type { ListCode } from "./listCodes";

/**
 * L4: every appointment of the last two weeks and the next two, in the order of time. A past one of
 * which nobody wrote how it went says so: those are the clients that are lost unseen.
 *
 * @source rule L4 (document 002)
 */
export function appointments(question: ListQuestion): readonly ListEntry[] {
  const { asOf } = question.day;
  const { appointmentDaysBack, appointmentDaysAhead } = question.policy;
  return appointmentsBetween(question, {
    from: addDays(asOf, -appointmentDaysBack),
    to: addDays(asOf, appointmentDaysAhead),
  });
}

/** The appointments of a time, in its order. */
export function appointmentsBetween(
  { day }: ListQuestion,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  for (let client = 0; client < day.matched.book.count; client++) {
    const own = clientCase(day, client);
    for (const booking of own.bookings)
      if (booking.on >= from && booking.on <= to)
        entries.push({ client, values: { ...bookingValues(booking, own) } });
  }
  return entries.sort(
    ({ values: one }, { values: other }) =>
      (one.on ?? 0) - (other.on ?? 0) || (one.time ?? -1) - (other.time ?? -1),
  );
}

/** What the lists say of one appointment. */
export function bookingValues(booking: Booking, own: ClientCase) {
  return {
    on: booking.on,
    time: booking.minutes,
    treatment: booking.treatment,
    staff: booking.staff[0],
    state: stateOf(booking, own),
  };
}

/** An arrival on the day keeps an appointment nobody wrote about. */
function stateOf({ on, state }: Booking, own: ClientCase): ListCode {
  if (state !== "open" || on > own.day.asOf) return state;
  if (own.lastArrivalOn === on) return "kept";
  return on < own.day.asOf ? "not_noted" : "open";
}
