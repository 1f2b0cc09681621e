import { noDay } from "../../calendar/day";
import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { reasonBands } from "../reasonBands";

/**
 * G4 `future_booking`: she is coming anyway, so bands 5–7 wait. An appointment still open today
 * counts.
 *
 * @source rule G4
 */
export function futureBooking({ client, day, bookings }: ClientCase, reason: Reason): boolean {
  if (reasonBands[reason] < 5) return false;
  if (day.summaries.nextBookingOn[client] !== noDay) return true;
  for (const { on, state } of bookings) if (on >= day.asOf && state === "open") return true;
  return false;
}
