import { appointmentEvidence } from "../appointmentEvidence";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { doneToday } from "../doneToday";

/**
 * `appt_late`: her appointment of today began 15–30 minutes ago and she is not here.
 *
 * Off while nobody says what time it is.
 *
 * @source rule C1, band 2 (document 002: "not there at five o'clock")
 */
export function apptLate(clientCase: ClientCase): DueReason | undefined {
  const { asOf, now, policy } = clientCase.day;
  if (now === undefined || clientCase.bookings.length === 0) return undefined;
  if (clientCase.lastArrivalOn === asOf || doneToday(clientCase, "appt_late")) return undefined;
  const { lateFromMinutes, lateToMinutes } = policy.reasons;
  const booking = clientCase.bookings.find(({ on, state, minutes = NaN }) => {
    const isLate = now - minutes >= lateFromMinutes && now - minutes <= lateToMinutes;
    return on === asOf && state === "open" && isLate;
  });
  if (booking === undefined) return undefined;
  const evidence = [appointmentEvidence(booking)];
  return { reason: "appt_late", evidence, urgency: booking.minutes ?? 0 };
}
