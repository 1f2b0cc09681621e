import { appointmentEvidence } from "../appointmentEvidence";
import type { Booking } from "../bookings";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { doneToday } from "../doneToday";
import { staffOf } from "../ownersOf";

/**
 * `therapist_absent`: she has an appointment today with somebody who is off or has left.
 *
 * Who treats her counts: the therapist the appointment names; without one whoever else it names, the
 * doctor or the consultant; where it names nobody, her own therapist.
 *
 * @source rule C1, band 2 (document 002)
 */
export function therapistAbsent(clientCase: ClientCase): DueReason | undefined {
  const { bookings, day, lastArrivalOn } = clientCase;
  if (bookings.length === 0 || day.staff.size === 0) return undefined;
  if (lastArrivalOn === day.asOf || doneToday(clientCase, "therapist_absent")) return undefined;
  for (const booking of bookings) {
    if (booking.on !== day.asOf || booking.state !== "open") continue;
    const absent = treatedBy(booking, clientCase).find(
      (name) => day.staff.get(name)?.isActive === false,
    );
    if (absent === undefined) continue;
    const evidence = [{ code: "staffOff", name: absent } as const, appointmentEvidence(booking)];
    return { reason: "therapist_absent", evidence, urgency: booking.minutes ?? 0 };
  }
  return undefined;
}

function treatedBy({ therapist, staff }: Booking, clientCase: ClientCase): readonly string[] {
  if (therapist !== undefined) return [therapist];
  if (staff.length > 0) return staff;
  const own = staffOf(clientCase, "therapist");
  return own === undefined ? [] : [own];
}
