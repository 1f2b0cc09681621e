import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { lostBooking } from "../lostBooking";

/** After the appointments of today and tomorrow; the longer ago, the sooner. */
const urgencyOfToday = 10_000;

/**
 * `cancelled`: cancelled an appointment that lay 1–14 days ago and has no newer booking.
 *
 * Sheets say for which day an appointment was, not when it was cancelled; its own day counts.
 *
 * @source rule C1, band 2 (document 002)
 */
export function cancelled(clientCase: ClientCase): DueReason | undefined {
  const lost = lostBooking(clientCase);
  if (lost?.state !== "cancelled") return undefined;
  const urgency = urgencyOfToday + lost.on - clientCase.day.asOf;
  const evidence = [{ code: "cancelledAppointment", on: lost.on }] as const;
  return { reason: "cancelled", evidence, urgency };
}
