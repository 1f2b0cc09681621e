import { noDay } from "../calendar/day";
import type { CallOutcome } from "../clients/codes";
import type { DueReason } from "./callPlan";
import type { ClientCase } from "./clientCase";
import { openInvitation } from "./openInvitation";
import { reasonBands } from "./reasonBands";

const failed: ReadonlySet<CallOutcome | undefined> = new Set([
  "no_answer",
  "unreachable",
  "busy",
  "hung_up",
  "declined_call",
  "not_interested",
] as const);

/**
 * How a dormant or campaign client is approached: 1 by a call, 2 at a monthly event, 3 at a big one.
 *
 * Every two failed attempts since she was last here raise her one level; a campaign may begin at a
 * higher one. Everybody else is called.
 *
 * @param due - what she is called for today
 * @source rule C3 (document 001)
 */
export function levelOf(clientCase: ClientCase, due: readonly DueReason[]): 1 | 2 | 3 {
  const { day, daysAway, lastArrivalOn, contacts } = clientCase;
  const { dormancy, quota } = day.policy;
  const asked = invitedAt(clientCase, due);
  if (contacts.log.length === 0) return asked;
  const isDormant = daysAway !== undefined && daysAway >= dormancy.dormantFromDay;
  const isWonBack = due.some(({ reason }) => reasonBands[reason] === 6 || reason === "campaign");
  if (!isDormant && !isWonBack) return asked;
  const attempts = contacts.log.filter(
    ({ on, outcome }) => on > (lastArrivalOn ?? noDay) && failed.has(outcome),
  ).length;
  if (attempts < quota.failedAttemptsPerLevel) return asked;
  return attempts < 2 * quota.failedAttemptsPerLevel && asked < 3 ? 2 : 3;
}

/** The level her campaign begins at; 1 where none invites her today. */
function invitedAt(clientCase: ClientCase, due: readonly DueReason[]): 1 | 2 | 3 {
  if (due.every(({ reason }) => reason !== "campaign")) return 1;
  return openInvitation(clientCase)?.level ?? 1;
}
