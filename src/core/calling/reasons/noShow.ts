import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { lostBooking } from "../lostBooking";

/** After the appointments of today and tomorrow; the longer ago, the sooner. */
const urgencyOfToday = 10_000;

/**
 * `no_show`: missed an appointment 1–14 days ago and has no newer booking.
 *
 * @source rule C1, band 2 (document 002)
 */
export function noShow(clientCase: ClientCase): DueReason | undefined {
  const lost = lostBooking(clientCase);
  if (lost?.state !== "missed") return undefined;
  const urgency = urgencyOfToday + lost.on - clientCase.day.asOf;
  return { reason: "no_show", evidence: [{ code: "missedAppointment", on: lost.on }], urgency };
}
