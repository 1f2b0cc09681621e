import { amountAt } from "../../clients/amountAt";
import { at } from "../../clients/at";
import { overdue } from "../../retention/overdue";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import type { Evidence } from "../evidence";
import { newestTreated, type TreatedWith } from "../treatedWith";
import { treatmentEvidence } from "../treatmentEvidence";

/**
 * `overdue_rhythm`: away for at least 1.5 times her own median gap, and under 90 days.
 *
 * Fewer than 3 arrival days make no rhythm: then the usual interval of her newest treatment stands
 * in its place, by its middle day.
 *
 * @source rules C1, D4
 */
export function overdueRhythm(clientCase: ClientCase): DueReason | undefined {
  const { client, day, lastArrivalOn, daysAway } = clientCase;
  const { summaries, policy } = day;
  if (lastArrivalOn === undefined || daysAway === undefined) return undefined;
  if (daysAway >= policy.dormancy.dormantFromDay) return undefined;
  const arrivalDays = at(summaries.arrivalDays, client);
  const { fromArrivalDays } = policy.rhythm;
  const usual = arrivalDays < fromArrivalDays ? usualGapDays(clientCase) : undefined;
  const late = overdue(
    {
      arrivalDays: usual === undefined ? arrivalDays : fromArrivalDays,
      medianGapDays: usual ?? amountAt(summaries.medianGapDays, client),
      lastArrivalOn,
    },
    day.asOf,
    policy.rhythm,
  );
  if (!late.ok || !late.value.isOverdue) return undefined;
  return {
    reason: "overdue_rhythm",
    evidence:
      usual === undefined
        ? [{ code: "ownRhythm", medianGapDays: late.value.medianGapDays, daysAway }]
        : treatmentFacts(clientCase),
    urgency: 0,
  };
}

function newestRepeated({ treated }: ClientCase): TreatedWith | undefined {
  const newest = newestTreated(treated, () => true);
  return newest?.treatment.timing.repeatDays === undefined ? undefined : newest;
}

function usualGapDays(clientCase: ClientCase): number | undefined {
  const span = newestRepeated(clientCase)?.treatment.timing.repeatDays;
  return span && (span.fromDay + span.toDay) / 2;
}

function treatmentFacts(clientCase: ClientCase): readonly Evidence[] {
  const newest = newestRepeated(clientCase);
  const span = newest?.treatment.timing.repeatDays;
  if (newest === undefined || span === undefined) return [];
  const interval = { code: "usualInterval", fromDays: span.fromDay, toDays: span.toDay } as const;
  return [treatmentEvidence(newest, clientCase.day.asOf), interval];
}
