import type { Day } from "../calendar/day";
import type { ClinicRecords } from "../clients/records";
import { roster } from "./roster";

/**
 * The manager, where the staff sheet names exactly one who works on the day.
 *
 * @returns her name; `undefined` when there is none or more than one
 * @source rule C5
 */
export function soleManager(
  records: ClinicRecords,
  asOf: Day,
  staffOff: readonly string[] = [],
): string | undefined {
  const managers = [...roster(records, asOf, staffOff).values()].filter(
    ({ role, isActive }) => role === "manager" && isActive,
  );
  return managers.length === 1 ? managers[0]?.name : undefined;
}
