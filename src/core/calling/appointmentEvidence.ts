import type { Booking } from "./bookings";
import type { Evidence } from "./evidence";

/** The facts of an appointment she is called about. */
export function appointmentEvidence({
  on,
  minutes,
  treatment,
}: Pick<Booking, "on" | "minutes" | "treatment">): Evidence {
  return {
    code: "appointment",
    on,
    ...(minutes === undefined ? {} : { minutes }),
    ...(treatment === undefined ? {} : { treatment }),
  };
}
