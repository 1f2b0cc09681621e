import { noDay, type Day } from "../../calendar/day";
import { at } from "../at";
import type { MatchedRecords, RowsByClient } from "../clientBook";
import { appointmentStatuses, codeAt } from "../codes";
import { answer, type DayColumn, type Rows } from "../columns";
import type { AppointmentFields, VisitFields } from "../records";

/**
 * The first day after `asOf` each client is booked for; `noDay` without a booking.
 *
 * A booking that is cancelled, moved to another row or already done is none. A visit sheet that
 * carries bookings says so by its status.
 *
 * @source rule G4
 */
export function nextBookings({ records, rows, book }: MatchedRecords, asOf: Day): DayColumn {
  const nextOn = new Int32Array(book.count).fill(noDay);
  const { appointments, visits } = records;
  const soonest = (
    grouped: RowsByClient | undefined,
    on: DayColumn | undefined,
    isOpen: IsOpen,
  ) => {
    if (grouped !== undefined && on !== undefined)
      keepSoonest(nextOn, { grouped, on, isOpen }, asOf);
  };
  soonest(rows.appointments, appointments?.fields.appointmentDate, openIn(appointments, true));
  soonest(rows.visits, visits?.fields.visitDate, openIn(visits, false));
  return nextOn;
}

type IsOpen = (rowIndex: number) => boolean;

interface Bookings {
  readonly grouped: RowsByClient;
  readonly on: DayColumn;
  readonly isOpen: IsOpen;
}

function keepSoonest(nextOn: DayColumn, { grouped, on, isOpen }: Bookings, asOf: Day): void {
  for (let client = 0; client < nextOn.length; client++) {
    const end = at(grouped.start, client + 1);
    for (let place = at(grouped.start, client); place < end; place++) {
      const rowIndex = at(grouped.rows, place);
      const day = at(on, rowIndex);
      const known = at(nextOn, client);
      if (day > asOf && (known === noDay || day < known) && isOpen(rowIndex)) nextOn[client] = day;
    }
  }
}

/** Whether a row is a booking still to come; on a visit sheet only its status makes it one. */
function openIn(
  table: Rows<AppointmentFields> | Rows<VisitFields> | undefined,
  unlessSaid: boolean,
): IsOpen {
  const { appointmentStatus, arrived } = table?.fields ?? {};
  return (rowIndex) => {
    const status = codeAt(appointmentStatuses, appointmentStatus, rowIndex);
    if (arrived?.[rowIndex] === answer.yes) return false;
    if (status === undefined) return unlessSaid;
    return status === "booked" || status === "confirmed" || status === "tentative";
  };
}
