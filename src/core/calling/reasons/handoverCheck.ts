import { arrivalSaid } from "../../clients/arrivalSaid";
import { daysBetween, type Day } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { dayIn } from "../dayIn";
import { isCalledAbout } from "../isCalledAbout";
import { rowsOf } from "../rowsOf";
import { textIn } from "../textIn";

/** Behind everything that has an hour, and behind both calls of a handover. */
const urgency = 27_000;

/**
 * `handover_check`: 1–3 days ago she was here for the first time since her therapist left.
 *
 * Where the handover names the new therapist and visits name theirs, the first visit with her
 * counts.
 *
 * @source rule C1, band 2 (document 002)
 */
export function handoverCheck(clientCase: ClientCase): DueReason | undefined {
  const { contacts, day, handover } = clientCase;
  if (handover?.on === undefined) return undefined;
  const firstOn = firstVisit(clientCase, handover.on, handover.to);
  if (firstOn === undefined) return undefined;
  const { fromDay, toDay } = day.policy.reasons.handoverNextDaysAgo;
  const daysAgo = daysBetween(firstOn, day.asOf);
  if (daysAgo < fromDay || daysAgo > toDay) return undefined;
  if (isCalledAbout(contacts.log, "handover_check", firstOn)) return undefined;
  const evidence = [{ code: "visited", on: firstOn }] as const;
  return { reason: "handover_check", evidence, urgency };
}

/** The first visit after a day; where no sheet keeps visits, her last arrival. */
function firstVisit(
  { client, day, lastArrivalOn }: ClientCase,
  after: Day,
  by: string | undefined,
): Day | undefined {
  const { visitDate, therapist } = day.visits;
  if (visitDate === undefined)
    return lastArrivalOn !== undefined && lastArrivalOn > after ? lastArrivalOn : undefined;
  const { records, rows } = day.matched;
  let first: Day | undefined;
  for (const rowIndex of rowsOf(rows.visits, client)) {
    const on = dayIn(visitDate, rowIndex);
    if (on === undefined || on <= after || on > day.asOf) continue;
    if (arrivalSaid(day.visits, rowIndex) === false) continue;
    const seenBy = textIn(records.texts, therapist, rowIndex);
    if (by !== undefined && seenBy !== undefined && seenBy !== by) continue;
    if (first === undefined || on < first) first = on;
  }
  return first;
}
