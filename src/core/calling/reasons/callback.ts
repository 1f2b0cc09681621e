import { addDays, noDay, type Day } from "../../calendar/day";
import { reasons, type DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import type { Contact } from "../contactLog";
import type { Evidence } from "../evidence";
import { reasonBands } from "../reasonBands";
import { unansweredAgainOn } from "../unansweredAgainOn";

/**
 * `callback`: the log's next-contact date has come, or an unanswered care call is to be tried again.
 *
 * A date somebody typed is a promise, and so is "call me back" (the day after, when no date is
 * typed). Attempts to keep it that nobody answers do not end it: the next day, then three days
 * later, then it rests (O1). Any other contact since, or her arrival on or after the promised day,
 * ends it. An unanswered call about safety or a promise is retried the same way, for the rung it
 * was about is closed by then.
 *
 * @source rules C1, O1 (document 002)
 */
export function callback(clientCase: ClientCase): DueReason | undefined {
  const promise = promisedContact(clientCase) ?? retriedCareCall(clientCase);
  const { asOf } = clientCase.day;
  if (promise === undefined || promise.on > asOf) return undefined;
  return { reason: "callback", evidence: [promise.shownBy], urgency: promise.promisedOn - asOf };
}

interface PromisedCall {
  readonly promisedOn: Day;
  readonly shownBy: Evidence;
  /** Day of the next attempt to keep it. */
  readonly on: Day;
}

function promisedContact({ contacts, day, lastArrivalOn }: ClientCase): PromisedCall | undefined {
  const { log } = contacts;
  const at = log.findLastIndex(
    (contact) => contact.nextOn !== undefined || contact.kind !== "unanswered",
  );
  const contact = log[at];
  const promisedOn = contact && promisedBy(contact, day.policy.retry.callbackDays);
  if (promisedOn === undefined) return undefined;
  if (lastArrivalOn !== undefined && lastArrivalOn >= promisedOn) return undefined;
  const attempts = log.slice(at + 1).filter(({ on }) => on >= promisedOn);
  if (attempts.length > day.policy.retry.unansweredDays.length) return undefined;
  return {
    promisedOn,
    shownBy: { code: "promisedContact", on: promisedOn },
    on: unansweredAgainOn(attempts, day.policy) ?? promisedOn,
  };
}

function promisedBy(contact: Contact, callbackDays: number): Day | undefined {
  if (contact.kind === "closed" || contact.kind === "wrongNumber") return undefined;
  if (contact.nextOn !== undefined) return contact.nextOn;
  if (contact.outcome !== "callback" || contact.on === noDay) return undefined;
  return addDays(contact.on, callbackDays);
}

function retriedCareCall({ contacts, day }: ClientCase): PromisedCall | undefined {
  const { unanswered } = contacts;
  const last = unanswered.at(-1);
  if (last === undefined || last.on === noDay || !isCareOrPromise(last.reason)) return undefined;
  if (unanswered.length > day.policy.retry.unansweredDays.length) return undefined;
  const on = unansweredAgainOn(unanswered, day.policy);
  if (on === undefined || last.outcome === undefined) return undefined;
  // Nobody promised her anything: what is known is the attempt.
  const shownBy = { code: "loggedOutcome", on: last.on, outcome: last.outcome } as const;
  return { promisedOn: last.on, shownBy, on };
}

function isCareOrPromise(reason: string | undefined): boolean {
  const known = reasons.find((id) => id === reason);
  return known !== undefined && reasonBands[known] <= 2;
}
