import { noDay, type Day } from "../calendar/day";
import type { Contact, ContactLog } from "./contactLog";

/** What the log says about a client, ready for rules. */
export interface Contacts {
  readonly log: ContactLog;
  readonly newest: Contact | undefined;
  /** Day of the newest attempt of any outcome; `undefined` without one that is dated. */
  readonly lastOn: Day | undefined;
  /** The newest contact that reached her. */
  readonly lastReached: Contact | undefined;
  /** Unanswered attempts since anything else happened, oldest first. */
  readonly unanswered: ContactLog;
  /** Calls she hung up on or declined since she was last reached, oldest first. */
  readonly refused: ContactLog;
}

const silence: Contacts = {
  log: [],
  newest: undefined,
  lastOn: undefined,
  lastReached: undefined,
  unanswered: [],
  refused: [],
};

/**
 * Reads off a contact log what the rules ask: the newest contact, the last that reached her, and
 * the run of attempts since.
 *
 * @param log - oldest first, as `contactLog` gives it
 */
export function contacts(log: ContactLog): Contacts {
  const newest = log.at(-1);
  if (newest === undefined) return silence;
  const reachedAt = log.findLastIndex((contact) => contact.kind === "reached");
  const otherAt = log.findLastIndex((contact) => contact.kind !== "unanswered");
  return {
    log,
    newest,
    lastOn: newest.on === noDay ? undefined : newest.on,
    lastReached: log[reachedAt],
    unanswered: log.slice(otherAt + 1),
    refused: log.slice(reachedAt + 1).filter((contact) => contact.kind === "refused"),
  };
}
