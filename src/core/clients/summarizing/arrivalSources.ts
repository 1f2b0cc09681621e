import { noDay, type Day } from "../../calendar/day";
import { arrivalSaid } from "../arrivalSaid";
import type { MatchedRecords, RowsByClient } from "../clientBook";
import type { DayColumn, TextColumn } from "../columns";
import type { AppointmentFields, VisitFields } from "../records";

/** One kind of row that can show that a client was there. */
export interface ArrivalSource {
  readonly rows: RowsByClient;
  /** Day of the arrival; `noDay` for a row that shows none. */
  readonly on: DayColumn;
  /** What was done, as the sheet names it; `undefined` where the sheet does not. */
  readonly treatments: TextColumn | undefined;
}

/**
 * Gathers what shows that a client was there (D1), besides her purchases: visits that happened,
 * appointments kept, the last session of a course, and the client file's last visit or treatment.
 *
 * A missed, cancelled or merely booked visit is none; nor is any day after the one asked about.
 *
 * @param asOf - later days are left out here; the intake lists them as problem rows
 * @source rule D1
 */
export function arrivalSources(matched: MatchedRecords, asOf: Day): readonly ArrivalSource[] {
  const { records, rows, clientRows } = matched;
  const { visits, appointments, packages, clients } = records;
  const found: ArrivalSource[] = [];
  const add = (
    grouped: RowsByClient | undefined,
    on: DayColumn | undefined,
    treatments?: TextColumn,
  ): void => {
    if (grouped !== undefined && on !== undefined)
      found.push({ rows: grouped, on: upTo(on, asOf), treatments });
  };
  if (visits !== undefined)
    add(rows.visits, visitDays(visits.fields, visits.count), visits.fields.item);
  if (appointments !== undefined) {
    const kept = keptDays(appointments.fields, appointments.count);
    add(rows.appointments, kept, appointments.fields.item);
  }
  add(rows.packages, packages?.fields.lastVisitDate, packages?.fields.item);
  add(clientRows, clients?.fields.lastVisitDate);
  add(clientRows, clients?.fields.treatmentDate, clients?.fields.item);
  return found;
}

/** A visit without a day of its own happened on its treatment's day. */
function visitDays(fields: Partial<VisitFields>, count: number): DayColumn {
  return new Int32Array(count).map((_, rowIndex) => {
    if (arrivalSaid(fields, rowIndex) === false) return noDay;
    const on = fields.visitDate?.[rowIndex] ?? noDay;
    return on === noDay ? (fields.treatmentDate?.[rowIndex] ?? noDay) : on;
  });
}

function keptDays(fields: Partial<AppointmentFields>, count: number): DayColumn {
  return new Int32Array(count).map((_, rowIndex) =>
    arrivalSaid(fields, rowIndex) === true ? (fields.appointmentDate?.[rowIndex] ?? noDay) : noDay,
  );
}

function upTo(on: DayColumn, asOf: Day): DayColumn {
  return on.map((day) => (day > asOf ? noDay : day));
}
