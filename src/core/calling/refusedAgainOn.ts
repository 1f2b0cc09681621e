import { addDays, type Day } from "../calendar/day";
import type { RetryPolicy } from "../policy/retry";
import type { ContactLog } from "./contactLog";

/**
 * The day after calls she hung up on or declined: a week after the first, 30 days from the second
 * on.
 *
 * @param refused - such calls since she was last reached, oldest first
 * @returns `undefined` when there is none
 * @source policy/SOURCES.md#retry; rule O1
 */
export function refusedAgainOn(refused: ContactLog, retry: RetryPolicy): Day | undefined {
  const last = refused.at(-1);
  if (last === undefined) return undefined;
  return addDays(last.on, refused.length > 1 ? retry.refusedAgainDays : retry.refusedCallDays);
}
