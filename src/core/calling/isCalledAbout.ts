import type { Day } from "../calendar/day";
import type { Reason } from "./callPlan";
import type { ContactLog } from "./contactLog";

/**
 * Whether she has been reached about a matter since a day, by our own log's word.
 *
 * @param from - contacts of this day count
 *
 * @example
 * isCalledAbout([], "pp_42", day("2026-03-20")) // => false
 */
export function isCalledAbout(log: ContactLog, reason: Reason, from: Day): boolean {
  return log.some(
    (contact) => contact.kind === "reached" && contact.reason === reason && contact.on >= from,
  );
}
