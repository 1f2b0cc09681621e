import { appointmentEvidence } from "../appointmentEvidence";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { doneToday } from "../doneToday";

/**
 * `appt_soon`: her appointment of today begins within 30 minutes.
 *
 * Off while nobody says what time it is.
 *
 * @source rule C1, band 2 (document 002)
 */
export function apptSoon(clientCase: ClientCase): DueReason | undefined {
  const { asOf, now, policy } = clientCase.day;
  if (now === undefined || clientCase.bookings.length === 0) return undefined;
  if (clientCase.lastArrivalOn === asOf || doneToday(clientCase, "appt_soon")) return undefined;
  const booking = clientCase.bookings.find(({ on, state, minutes = -1 }) => {
    const minutesLeft = minutes - now;
    const isSoon = minutesLeft >= 0 && minutesLeft <= policy.reasons.soonFromMinutesBefore;
    return on === asOf && state === "open" && isSoon;
  });
  if (booking === undefined) return undefined;
  const evidence = [appointmentEvidence(booking)];
  return { reason: "appt_soon", evidence, urgency: booking.minutes ?? 0 };
}
