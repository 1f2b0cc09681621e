import type { Reason } from "./callPlan";
import type { ClientCase } from "./clientCase";

/**
 * Whether she has already been reached today about this very reason, by our own log's word.
 *
 * Promises of the day (band 2) are exempt from the peace of G5; without this a sheet made again at
 * noon would list the morning's calls anew.
 */
export function doneToday({ contacts, day }: ClientCase, reason: Reason): boolean {
  return contacts.log.some(
    (contact) => contact.kind === "reached" && contact.on === day.asOf && contact.reason === reason,
  );
}
