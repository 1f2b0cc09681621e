import { noDay, type Day } from "../calendar/day";
import type { ClinicRecords } from "../clients/records";

/** The first and the last day of the appointment book. */
export interface BookedSpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days an appointment book covers, from its first appointment to its last.
 *
 * @returns `undefined` when the clinic keeps none, or no row of it has a day
 */
export function bookedSpan({ appointments }: ClinicRecords): BookedSpan | undefined {
  let from: Day | undefined;
  let to: Day | undefined;
  for (const on of (appointments?.fields.appointmentDate ?? []) as Iterable<Day>) {
    if (on === noDay) continue;
    if (from === undefined || on < from) from = on;
    if (to === undefined || on > to) to = on;
  }
  return from === undefined || to === undefined ? undefined : { from, to };
}
