import { answer, type AnswerColumn, type CodeColumn } from "./columns";
import { appointmentStatuses, codeAt } from "./codes";

/** The columns of a visit or an appointment that can say whether she came. */
export interface ArrivalColumns {
  readonly appointmentStatus?: CodeColumn;
  readonly arrived?: AnswerColumn;
}

/**
 * Whether a visit or an appointment says that the client came.
 *
 * The status goes before the answer, except that a booking still open is kept when the answer says
 * so, and that a "no" undoes a status of arrival.
 *
 * @returns `undefined` when the row says neither: it then depends on the sheet it stands on
 * @source rule D1
 *
 * @example
 * arrivalSaid({ arrived: Uint8Array.of(2) }, 0) // => true
 * arrivalSaid({}, 0) // => undefined
 */
export function arrivalSaid(
  { appointmentStatus, arrived }: ArrivalColumns,
  rowIndex: number,
): boolean | undefined {
  const answered = arrived?.[rowIndex];
  switch (codeAt(appointmentStatuses, appointmentStatus, rowIndex)) {
    case "arrived":
    case "completed":
      return answered !== answer.no;
    case "no_show":
    case "cancelled":
    case "rescheduled":
      return false;
    case "booked":
    case "confirmed":
    case "tentative":
      return answered === answer.yes;
    case undefined:
      if (answered === answer.yes) return true;
      return answered === answer.no ? false : undefined;
  }
}
