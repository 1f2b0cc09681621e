import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";

/** Weeks may pass: an open red flag or complaint must not be forgotten meanwhile. */
const neverSnoozed: ReadonlySet<Reason> = new Set(["medical_flag", "complaint_open"]);

/**
 * C7 `not_before`: the manager said not to call her before a day that is still to come. On that day
 * she may be called.
 *
 * An open red flag or complaint is not snoozed.
 *
 * @source rule C7
 */
export function notBefore({ file }: ClientCase, reason: Reason): boolean {
  return file.byHand.notBefore !== undefined && !neverSnoozed.has(reason);
}
