import { appointmentStatuses, codeAt } from "./codes";
import type { PurchaseFields } from "./records";

/** The columns that can say that an order never came about. */
export type OrderColumns = Partial<Pick<PurchaseFields, "appointmentStatus" | "paid">>;

/**
 * Whether a purchase row says that its order never came about: called off, missed, put off, only
 * intended, or booked with nothing paid.
 *
 * @source rule D1: rows that did not happen stay records, and show nothing
 *
 * @example
 * isUndone({}, 0) // => false
 */
export function isUndone({ appointmentStatus, paid }: OrderColumns, rowIndex: number): boolean {
  const status = codeAt(appointmentStatuses, appointmentStatus, rowIndex);
  if (status === "booked") return !((paid?.[rowIndex] ?? 0) > 0);
  return (
    status === "cancelled" ||
    status === "no_show" ||
    status === "rescheduled" ||
    status === "tentative"
  );
}
