import type { Day } from "../calendar/day";
import { appointmentStatuses, codeAt } from "../clients/codes";
import { answer } from "../clients/columns";
import type { ClinicRecords } from "../clients/records";
import { dayIn } from "./dayIn";
import { numberIn } from "./numberIn";
import { textIn } from "./textIn";

/** An appointment as the calling rules see it. */
export interface Booking {
  readonly on: Day;
  readonly minutes: number | undefined;
  readonly treatment: string | undefined;
  /** Open until it is kept, missed or cancelled; "moved" stands elsewhere as another row. */
  readonly state: "open" | "kept" | "missed" | "cancelled" | "moved";
}

const noBookings: readonly Booking[] = [];

/**
 * A client's appointments, oldest first, whatever the order of rows.
 *
 * An appointment nobody wrote a status for is open; a past one is then neither kept nor missed.
 *
 * @param rows - her rows of the appointment book
 */
export function bookings(rows: Int32Array, records: ClinicRecords): readonly Booking[] {
  const fields = records.appointments?.fields;
  if (rows.length === 0 || fields === undefined) return noBookings;
  const found: Booking[] = [];
  for (const rowIndex of rows) {
    const on = dayIn(fields.appointmentDate, rowIndex);
    if (on === undefined) continue;
    found.push({
      on,
      minutes: numberIn(fields.appointmentTime, rowIndex),
      treatment: textIn(records.texts, fields.item, rowIndex),
      state: bookingState(fields, rowIndex),
    });
  }
  return found.sort(earlierFirst);
}

/** Only a full order keeps the evidence the same when rows change places (G14). */
function earlierFirst(one: Booking, other: Booking): number {
  const byTime = one.on - other.on || (one.minutes ?? -1) - (other.minutes ?? -1);
  if (byTime !== 0) return byTime;
  return textOf(one) < textOf(other) ? -1 : 1;
}

function textOf({ state, treatment }: Booking): string {
  return treatment === undefined ? state : `${state} ${treatment}`;
}

type AppointmentColumns = NonNullable<ClinicRecords["appointments"]>["fields"];

function bookingState(fields: AppointmentColumns, rowIndex: number): Booking["state"] {
  const arrived = fields.arrived?.[rowIndex];
  const status = codeAt(appointmentStatuses, fields.appointmentStatus, rowIndex);
  switch (status) {
    case "no_show":
      return "missed";
    case "cancelled":
      return "cancelled";
    case "rescheduled":
      return "moved";
    case "arrived":
    case "completed":
      return "kept";
    case "booked":
    case "confirmed":
    case "tentative":
    case undefined:
      if (arrived === answer.yes) return "kept";
      return arrived === answer.no ? "missed" : "open";
  }
}
