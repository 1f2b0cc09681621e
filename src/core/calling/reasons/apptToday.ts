import { appointmentEvidence } from "../appointmentEvidence";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { doneToday } from "../doneToday";

/**
 * `appt_today`: this morning's confirmation of an appointment still open.
 *
 * Not once she is here, nor, where the hour is known, once the appointment's time has passed.
 *
 * @source rule C1, band 2 (document 002)
 */
export function apptToday(clientCase: ClientCase): DueReason | undefined {
  const { asOf, now } = clientCase.day;
  if (clientCase.lastArrivalOn === asOf || doneToday(clientCase, "appt_today")) return undefined;
  const booking = clientCase.bookings.find(
    ({ on, state, minutes }) =>
      on === asOf && state === "open" && (now === undefined || (minutes ?? now) >= now),
  );
  if (booking === undefined) return undefined;
  const urgency = booking.minutes ?? 0;
  return { reason: "appt_today", evidence: [appointmentEvidence(booking)], urgency };
}
