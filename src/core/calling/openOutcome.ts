import type { CallOutcome } from "../clients/codes";
import type { Contact, ContactLog } from "./contactLog";
import type { MarkInForce } from "./newestMarks";

/**
 * The newest contact with an outcome that stays open until a manager closes it.
 *
 * A mark of the same day or a later one closes it; a later, happier contact does not.
 *
 * @returns `undefined` when there is none or it has been closed
 * @source rule C1 (band 1), K5
 */
export function openOutcome(
  log: ContactLog,
  outcome: CallOutcome,
  closed: MarkInForce | undefined,
): Contact | undefined {
  const opened = log.findLast((contact) => contact.outcome === outcome);
  if (opened === undefined) return undefined;
  return closed !== undefined && closed.on >= opened.on ? undefined : opened;
}
