import { noDay } from "../calendar/day";
import type { CallOutcome } from "../clients/codes";
import type { Evidence } from "./evidence";
import type { ContactLog } from "./contactLog";
import type { MarkInForce } from "./newestMarks";

/**
 * The newest contact with an outcome that stays open until a manager closes it.
 *
 * A mark of the same day or a later one closes it; a later, happier contact does not. One the log
 * gives no day for is closed by any mark.
 *
 * @returns what the log says of it; `undefined` when there is none or it has been closed
 * @source rule C1 (band 1), K5
 */
export function openOutcome(
  log: ContactLog,
  outcome: CallOutcome,
  closed: MarkInForce | undefined,
): Evidence | undefined {
  if (log.length === 0) return undefined;
  const opened = log.findLast((contact) => contact.outcome === outcome);
  if (opened === undefined) return undefined;
  const { on } = opened;
  if (closed !== undefined && closed.on >= on) return undefined;
  return { code: "loggedOutcome", ...(on === noDay ? {} : { on }), outcome };
}
