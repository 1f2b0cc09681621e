import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";

/**
 * `overdue_rhythm`: away for at least 1.5 times her own median gap, and under 90 days.
 *
 * Needs 3 arrival days: fewer make no rhythm.
 *
 * @source rules C1, D4
 */
export function overdueRhythm({ client, day, daysAway }: ClientCase): DueReason | undefined {
  const { summaries, policy } = day;
  const { fromArrivalDays, overdueFromRatio } = policy.rhythm;
  const medianGapDays = summaries.medianGapDays[client];
  const arrivals = summaries.arrivalDays[client];
  if (daysAway === undefined || medianGapDays === undefined || arrivals === undefined)
    return undefined;
  if (arrivals < fromArrivalDays || daysAway >= policy.dormancy.dormantFromDay) return undefined;
  if (!(daysAway >= overdueFromRatio * medianGapDays)) return undefined;
  const evidence = [{ code: "ownRhythm", medianGapDays, daysAway }] as const;
  return { reason: "overdue_rhythm", evidence, urgency: 0 };
}
