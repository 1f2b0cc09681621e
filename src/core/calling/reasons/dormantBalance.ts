import { awayEvidence } from "../awayEvidence";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { leftoverEvidence } from "../leftoverEvidence";

/**
 * `dormant_balance`: sessions, stored value or rebate are left and she has been away for at least
 * 30 days.
 *
 * @source rule C1, band 6 (document 004)
 */
export function dormantBalance(clientCase: ClientCase): DueReason | undefined {
  const { daysAway, day } = clientCase;
  if (daysAway === undefined || daysAway < day.policy.dormancy.sleepingFromDay) return undefined;
  const leftover = leftoverEvidence(clientCase);
  if (leftover.length === 0) return undefined;
  const evidence = awayEvidence(clientCase).concat(leftover);
  return { reason: "dormant_balance", evidence, urgency: 0 };
}
