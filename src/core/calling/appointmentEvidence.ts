import type { Booking } from "./bookings";
import type { Evidence } from "./evidence";

/** The facts of an appointment she is called about. */
export function appointmentEvidence({ on, minutes, treatment }: Booking): Evidence {
  return {
    code: "appointment",
    on,
    ...(minutes === undefined ? {} : { minutes }),
    ...(treatment === undefined ? {} : { treatment }),
  };
}
