import { appointmentEvidence } from "../appointmentEvidence";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { doneToday } from "../doneToday";
import { staffOf } from "../ownersOf";

/**
 * `therapist_absent`: she has an appointment today with somebody who is off or has left.
 *
 * Where the appointment names nobody, her therapist is meant.
 *
 * @source rule C1, band 2 (document 002)
 */
export function therapistAbsent(clientCase: ClientCase): DueReason | undefined {
  const { bookings, day, lastArrivalOn } = clientCase;
  if (bookings.length === 0 || day.staff.size === 0) return undefined;
  if (lastArrivalOn === day.asOf || doneToday(clientCase, "therapist_absent")) return undefined;
  for (const booking of bookings) {
    if (booking.on !== day.asOf || booking.state !== "open") continue;
    const named = booking.staff.length > 0 ? booking.staff : [staffOf(clientCase, "therapist")];
    const absent = named.find((name) => day.staff.get(name ?? "")?.isActive === false);
    if (absent === undefined) continue;
    const evidence = [{ code: "staffOff", name: absent } as const, appointmentEvidence(booking)];
    return { reason: "therapist_absent", evidence, urgency: booking.minutes ?? 0 };
  }
  return undefined;
}
