import { appointmentStatuses, codeAt } from "../clients/codes";
import { answer } from "../clients/columns";
import type { VisitFields } from "../clients/records";

/**
 * Whether a visit row took place: nothing says otherwise, its status says she arrived, or she is
 * ticked as arrived beside a booking.
 *
 * @source rule D1
 */
export function visitHappened(visits: Partial<VisitFields>, rowIndex: number): boolean {
  const arrived = visits.arrived?.[rowIndex];
  switch (codeAt(appointmentStatuses, visits.appointmentStatus, rowIndex)) {
    case undefined:
    case "arrived":
    case "completed":
      return arrived !== answer.no;
    case "booked":
    case "confirmed":
    case "tentative":
      return arrived === answer.yes;
    case "no_show":
    case "cancelled":
    case "rescheduled":
      return false;
  }
}
