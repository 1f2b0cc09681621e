import { contactLimit } from "../clients/codes";
import type { ClientCase } from "../calling/clientCase";
import type { Guardrail, Reason } from "../calling/callPlan";
import { heldBy } from "../calling/heldBy";

/** Only a call waits for these; a message disturbs nobody who has booked or was tried in vain. */
const ofCallsOnly: ReadonlySet<Guardrail> = new Set([
  "future_booking",
  "resting",
  "same_phone",
  "taken_off",
]);

/**
 * Whether a client may be on a message list: she said yes, she left messages open, and nothing
 * holds the reason back.
 *
 * A list that goes to many is never sent to somebody who was not asked, whatever the clinic chose
 * for one-to-one calls.
 *
 * @param reason - what the message is about: a promotional reason is held back by more
 * @source rules G1, G9, L1, L12
 */
export function mayBeMessaged(own: ClientCase, reason: Reason): boolean {
  if (own.file.consent !== "yes") return false;
  const { contactLimits } = own.file;
  if ((contactLimits & contactLimit.noMessage) !== 0) return false;
  const isOnlyByPhone =
    (contactLimits & contactLimit.phoneAllowed) !== 0 &&
    (contactLimits & contactLimit.messageAllowed) === 0;
  if (isOnlyByPhone) return false;
  return heldBy(own, reason, ofCallsOnly) === undefined;
}
