import { appointmentStatuses, codeAt } from "../clients/codes";
import { answer } from "../clients/columns";
import type { VisitFields } from "../clients/records";

/**
 * Whether a visit row took place: nothing says otherwise, or its status says she arrived.
 *
 * @source rule D1
 */
export function visitHappened(visits: Partial<VisitFields>, rowIndex: number): boolean {
  const status = codeAt(appointmentStatuses, visits.appointmentStatus, rowIndex);
  const said = status === undefined || status === "arrived" || status === "completed";
  return said && visits.arrived?.[rowIndex] !== answer.no;
}
