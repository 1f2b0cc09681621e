import { addDays } from "../../calendar/day";
import { appointmentEvidence } from "../appointmentEvidence";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { doneToday } from "../doneToday";

const minutesPerDay = 24 * 60;

/**
 * `appt_tomorrow`: the reminder the day before an appointment still open.
 *
 * @source rule C1, band 2 (document 002)
 */
export function apptTomorrow(clientCase: ClientCase): DueReason | undefined {
  const tomorrow = addDays(clientCase.day.asOf, 1);
  if (doneToday(clientCase, "appt_tomorrow")) return undefined;
  const booking = clientCase.bookings.find(({ on, state }) => on === tomorrow && state === "open");
  if (booking === undefined) return undefined;
  const urgency = minutesPerDay + (booking.minutes ?? 0);
  return { reason: "appt_tomorrow", evidence: [appointmentEvidence(booking)], urgency };
}
