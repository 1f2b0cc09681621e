import { addDays, daysBetween, type Day } from "../../calendar/day";
import type { RetryPolicy } from "../../policy/retry";
import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import type { ContactLog } from "../contactLog";
import type { Contacts } from "../contacts";
import { isPromotional } from "../isPromotional";
import { reasonBands } from "../reasonBands";

/**
 * G5 `recent_contact`: she was reached a day ago or today, or asked for peace.
 *
 * The contact is day 0 and day 2 the earliest for anything. After a promotional call (our own log
 * names the reason) the next promotional reason waits 30 days, and the same matter 7. "Not now" and
 * "not interested" wait 30 days. A typed next-contact date still to come holds too, and once typed
 * it stands in place of these last waits. Bands 1–2 are exempt.
 *
 * @source policy/SOURCES.md#guardrails; rules G5, O1
 */
export function recentContact({ contacts, day }: ClientCase, reason: Reason): boolean {
  const { lastReached, log } = contacts;
  const { asOf, policy } = day;
  if (reasonBands[reason] <= 2 || lastReached === undefined) return false;
  const { recentContactFromDay, promotionalAgainFromDay } = policy.guardrails;
  if (daysBetween(lastReached.on, asOf) < recentContactFromDay) return true;
  if (isPromotional(reason) && hasOffered(log, addDays(asOf, 1 - promotionalAgainFromDay)))
    return true;
  const waitsUntil = againOn(contacts, reason, policy.retry);
  return waitsUntil !== undefined && waitsUntil > asOf;
}

/** Whether a promotional call has reached her on or after a day. */
function hasOffered(log: ContactLog, from: Day): boolean {
  return log.some(
    ({ kind, on, reason }) =>
      kind === "reached" && on >= from && reason !== undefined && isPromotional(reason),
  );
}

/** O1: the day the last contact that reached her leaves open for this reason. */
function againOn(contacts: Contacts, reason: Reason, retry: RetryPolicy): Day | undefined {
  const { newest, lastReached } = contacts;
  if (lastReached === undefined) return undefined;
  if (newest?.nextOn !== undefined) return newest.nextOn;
  const { outcome, on } = lastReached;
  if (outcome === "not_now" || outcome === "not_interested") return addDays(on, retry.notNowDays);
  return lastReached.reason === reason ? addDays(on, retry.reachedDays) : undefined;
}
