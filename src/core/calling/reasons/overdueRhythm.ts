import { amountAt } from "../../clients/amountAt";
import { at } from "../../clients/at";
import { overdue } from "../../retention/overdue";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";

/**
 * `overdue_rhythm`: away for at least 1.5 times her own median gap, and under 90 days.
 *
 * Needs 3 arrival days: fewer make no rhythm.
 *
 * @source rules C1, D4
 */
export function overdueRhythm(clientCase: ClientCase): DueReason | undefined {
  const { client, day, lastArrivalOn, daysAway } = clientCase;
  const { arrivalDays, medianGapDays } = day.summaries;
  if (lastArrivalOn === undefined || daysAway === undefined) return undefined;
  if (daysAway >= day.policy.dormancy.dormantFromDay) return undefined;
  const late = overdue(
    {
      arrivalDays: at(arrivalDays, client),
      medianGapDays: amountAt(medianGapDays, client),
      lastArrivalOn,
    },
    day.asOf,
    day.policy.rhythm,
  );
  if (!late.ok || !late.value.isOverdue) return undefined;
  const evidence = {
    code: "ownRhythm",
    medianGapDays: late.value.medianGapDays,
    daysAway,
  } as const;
  return { reason: "overdue_rhythm", evidence: [evidence], urgency: 0 };
}
