import { daysBetween, noDay } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { isCalledAbout } from "../isCalledAbout";

/** Behind everything that has an hour, and behind the manager's own calls. */
const urgency = 26_000;

/**
 * `handover_2`: the manager told her 1–3 days ago; now her new therapist says hello.
 *
 * @source rule C1, band 2 (document 002)
 */
export function handover2({ contacts, day, handover }: ClientCase): DueReason | undefined {
  if (handover === undefined) return undefined;
  const told = contacts.log.findLast(
    ({ kind, reason, on }) =>
      kind === "reached" && reason === "handover_1" && on >= (handover.on ?? noDay),
  );
  if (told === undefined || told.on === noDay) return undefined;
  const { fromDay, toDay } = day.policy.reasons.handoverNextDaysAgo;
  const daysAgo = daysBetween(told.on, day.asOf);
  if (daysAgo < fromDay || daysAgo > toDay) return undefined;
  if (isCalledAbout(contacts.log, "handover_2", told.on)) return undefined;
  const { to } = handover;
  const evidence = {
    code: "handedOver",
    on: told.on,
    ...(to === undefined ? {} : { to }),
  } as const;
  return { reason: "handover_2", evidence: [evidence], urgency };
}
