import { addDays, type Day } from "../calendar/day";
import type { GuardrailsPolicy } from "../policy/guardrails";
import type { RetryPolicy } from "../policy/retry";
import type { ContactLog } from "./contactLog";

export interface RetryNumbers {
  readonly retry: RetryPolicy;
  readonly guardrails: GuardrailsPolicy;
}

/**
 * The day a run of unanswered attempts may go on: the day after the first, three days after the
 * second, and 30 days after the third when the last three lie within 30 days (G6).
 *
 * @param run - unanswered attempts with nothing else between them, oldest first
 * @returns `undefined` for an empty run
 * @source policy/SOURCES.md#retry; rules O1, G6
 */
export function unansweredAgainOn(run: ContactLog, numbers: RetryNumbers): Day | undefined {
  const last = run.at(-1);
  if (last === undefined) return undefined;
  const { restDays } = numbers.guardrails;
  if (isResting(run, numbers.guardrails)) return addDays(last.on, restDays);
  const { unansweredDays } = numbers.retry;
  return addDays(last.on, unansweredDays[run.length - 1] ?? unansweredDays.at(-1) ?? restDays);
}

/** G6: whether the newest attempts are as many, and as close together, as to rest her. */
function isResting(run: ContactLog, guardrails: GuardrailsPolicy): boolean {
  const newest = run.at(-1);
  const first = run.at(-guardrails.restAfterAttempts);
  if (newest === undefined || first === undefined) return false;
  return newest.on - first.on <= guardrails.restAttemptsWithinDays;
}
