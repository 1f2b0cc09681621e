import { noDay, type Day } from "../core/calendar/day";
import type { ClinicRecords } from "../core/clients/records";

/**
 * The newest day on or before `asOf` on which anything was written down: a purchase, a visit, a
 * call, a deposit, an appointment or a client's last visit.
 *
 * @returns the day; `undefined` when no row up to then has one
 */
export function newestRecordOn(records: ClinicRecords, asOf: Day): Day | undefined {
  const columns = [
    records.purchases?.fields.purchaseDate,
    records.visits?.fields.visitDate,
    records.calls?.fields.callDate,
    records.deposits?.fields.depositDate,
    records.appointments?.fields.appointmentDate,
    records.clients?.fields.lastVisitDate,
  ];
  let newest: number = noDay;
  for (const column of columns)
    for (const on of column ?? []) if (on <= asOf && on > newest) newest = on;
  return newest === noDay ? undefined : (newest as Day);
}
