import { noDay } from "../../calendar/day";
import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { reasonBands } from "../reasonBands";
import { refusedAgainOn } from "../refusedAgainOn";
import { unansweredAgainOn } from "../unansweredAgainOn";

/**
 * G6 `resting`: the last attempts did not get through to her, and it is too early for the next.
 *
 * Unanswered: the next day, then three days later, then 30 days of rest. Hung up or declined: a
 * week, then 30 days. A typed next-contact date wins. Bands 1–2 are exempt.
 *
 * @source policy/SOURCES.md#retry; rules G6, O1
 */
export function resting({ contacts, day }: ClientCase, reason: Reason): boolean {
  if (reasonBands[reason] <= 2) return false;
  const { asOf, policy } = day;
  const { newest, unanswered, refused } = contacts;
  if (newest?.nextOn !== undefined && newest.kind !== "reached") return newest.nextOn > asOf;
  const unansweredUntil = unansweredAgainOn(unanswered, policy) ?? noDay;
  const refusedUntil = refusedAgainOn(refused, policy.retry) ?? noDay;
  return unansweredUntil > asOf || refusedUntil > asOf;
}
