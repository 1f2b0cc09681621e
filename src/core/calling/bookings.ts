import type { Day } from "../calendar/day";
import { appointmentStatuses, codeAt } from "../clients/codes";
import {
  answer,
  type AnswerColumn,
  type CodeColumn,
  type DayColumn,
  type NumberColumn,
  type TextColumn,
} from "../clients/columns";
import type { ClinicRecords } from "../clients/records";
import { compareTexts } from "../compareTexts";
import { dayIn } from "./dayIn";
import { numberIn } from "./numberIn";
import { textIn } from "./textIn";

/** An appointment as the calling rules see it. */
export interface Booking {
  readonly on: Day;
  readonly minutes: number | undefined;
  readonly treatment: string | undefined;
  /** Who treats her; `undefined` where the row names no therapist. */
  readonly therapist: string | undefined;
  /** Names of all it is with: therapist, consultant, doctor. */
  readonly staff: readonly string[];
  /** Open until it is kept, missed or cancelled; "moved" stands elsewhere as another row. */
  readonly state: "open" | "kept" | "missed" | "cancelled" | "moved";
}

const noBookings: readonly Booking[] = [];

/**
 * A client's appointments, oldest first, whatever the order of rows.
 *
 * An appointment nobody wrote a status for is open; a past one is then neither kept nor missed. A
 * visit sheet carries an appointment where it gives a status.
 *
 * @param own - her rows of the appointment book and of the visit sheet
 */
export function bookings(
  own: { readonly appointments: Int32Array; readonly visits: Int32Array },
  { texts, appointments, visits }: ClinicRecords,
): readonly Booking[] {
  if (own.appointments.length === 0 && own.visits.length === 0) return noBookings;
  const book = appointments?.fields ?? {};
  const seen = visits?.fields ?? {};
  const ofVisits = seen.appointmentStatus === undefined ? [] : own.visits;
  if (own.appointments.length === 0 && ofVisits.length === 0) return noBookings;
  const booked = { ...book, on: book.appointmentDate };
  const visited = { ...seen, on: seen.visitDate };
  const found: Booking[] = [];
  for (const rowIndex of own.appointments) add(found, booking(booked, rowIndex, texts));
  for (const rowIndex of ofVisits)
    if (seen.appointmentStatus?.[rowIndex] !== 0) add(found, booking(visited, rowIndex, texts));
  return found.sort(earlierFirst);
}

function add(found: Booking[], one: Booking | undefined): void {
  if (one !== undefined) found.push(one);
}

interface BookingColumns {
  readonly on: DayColumn | undefined;
  readonly appointmentTime?: NumberColumn;
  readonly item?: TextColumn;
  readonly therapist?: TextColumn;
  readonly consultant?: TextColumn;
  readonly doctor?: TextColumn;
  readonly appointmentStatus?: CodeColumn;
  readonly arrived?: AnswerColumn;
}

function booking(
  columns: BookingColumns,
  rowIndex: number,
  texts: readonly string[],
): Booking | undefined {
  const on = dayIn(columns.on, rowIndex);
  if (on === undefined) return undefined;
  const named = (column: TextColumn | undefined) => textIn(texts, column, rowIndex)?.trim();
  const therapist = named(columns.therapist);
  return {
    on,
    minutes: numberIn(columns.appointmentTime, rowIndex),
    treatment: textIn(texts, columns.item, rowIndex),
    therapist,
    staff: [therapist, named(columns.consultant), named(columns.doctor)].filter(
      (name) => name !== undefined,
    ),
    state: bookingState(columns, rowIndex),
  };
}

/** Only a full order keeps the evidence the same when rows change places (G14). */
function earlierFirst(one: Booking, other: Booking): number {
  return (
    one.on - other.on ||
    (one.minutes ?? -1) - (other.minutes ?? -1) ||
    compareTexts(one.state, other.state) ||
    compareTexts(one.treatment, other.treatment) ||
    compareTexts(one.staff.join(), other.staff.join())
  );
}

function bookingState(fields: BookingColumns, rowIndex: number): Booking["state"] {
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
