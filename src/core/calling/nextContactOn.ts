import { addDays, type Day } from "../calendar/day";
import type { CallOutcome } from "../clients/codes";
import { outcomeKind } from "../clients/outcomeKind";
import type { Contacts } from "./contacts";
import type { Contact } from "./contactLog";
import { refusedAgainOn } from "./refusedAgainOn";
import { unansweredAgainOn, type RetryNumbers } from "./unansweredAgainOn";

/**
 * The day a client is contacted next after a call of today that ends this way, if nobody chooses
 * another (O1): unanswered +1, then +3, then rest; hung up or declined +7, then 30; reached,
 * considering, moved to WeChat +7; not now, not interested +30; call back +1.
 *
 * An appointment is followed the day after it, so its day must be typed; a wrong number waits for
 * the repair, a complaint, red flag, case passed on or hold until it is closed.
 *
 * @param outcome - how today's call ended
 * @param contacts - what the log says of her before it
 * @param asOf - day of the call
 * @returns `undefined` where no day follows by itself
 * @source policy/SOURCES.md#retry; rules O1, G6
 *
 * @example
 * nextContactOn("reached", { unanswered: [], refused: [] }, day("2026-11-21"), { retry, guardrails }) // => day("2026-11-28")
 * nextContactOn("complaint", { unanswered: [], refused: [] }, day("2026-11-21"), { retry, guardrails }) // => undefined
 */
export function nextContactOn(
  outcome: CallOutcome,
  contacts: Contacts,
  asOf: Day,
  policy: RetryNumbers,
): Day | undefined {
  const { retry } = policy;
  const kind = outcomeKind(outcome);
  const call: Contact = { on: asOf, outcome, kind, reason: undefined, nextOn: undefined };
  if (kind === "unanswered") return unansweredAgainOn([...contacts.unanswered, call], policy);
  if (kind === "refused") return refusedAgainOn([...contacts.refused, call], retry);
  switch (outcome) {
    case "reached":
    case "considering":
    case "moved_to_wechat":
      return addDays(asOf, retry.reachedDays);
    case "not_now":
    case "not_interested":
      return addDays(asOf, retry.notNowDays);
    case "callback":
      return addDays(asOf, retry.callbackDays);
    default:
      return undefined;
  }
}
