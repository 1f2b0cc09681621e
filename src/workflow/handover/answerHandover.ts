import { isoDay } from "../../core/calendar/day";
import type { CallDay } from "../../core/calling/callDay";
import { soleOfRole } from "../../core/calling/soleOfRole";
import { keptHandovers } from "../../core/handover/keptHandovers";
import { planHandover, type HandoverPlan } from "../../core/handover/planHandover";
import { clinicActs } from "../../core/results/clinicActs";
import { handoverLosses, type HandoverLoss } from "../../core/results/handoverLosses";
import type { JudgedClinic } from "../judgeClinic";

/** A handover with everything its sheet and `--json` say. */
export interface AnsweredHandover {
  readonly clinic: JudgedClinic;
  readonly day: CallDay;
  readonly plan: HandoverPlan;
  readonly manager: string | undefined;
  /** What became of earlier handovers, after 30, 60 and 90 days (R7). */
  readonly losses: readonly HandoverLoss[];
}

/**
 * Plans the handover of a clinic judged for the day.
 *
 * @param leaving - names; `undefined` takes those who have left by the staff sheet
 * @param chosen - colleagues the manager chose, by client
 */
export function answerHandover(
  clinic: JudgedClinic,
  leaving: readonly string[] | undefined,
  chosen?: ReadonlyMap<number, string>,
): AnsweredHandover {
  const { callDay: day } = clinic;
  const names = leaving ?? day.leavers.map(({ name }) => name);
  return {
    clinic,
    day,
    plan: planHandover(day, names, chosen),
    manager: soleOfRole("manager", day.staff),
    losses: losses(day),
  };
}

function losses(day: CallDay): readonly HandoverLoss[] {
  const before = { client: [] as number[], day: [] as number[] };
  for (const [client, rows] of keptHandovers(day))
    for (const { on } of rows) {
      if (on === undefined) continue;
      before.client.push(client);
      before.day.push(on);
    }
  const { arrivals } = clinicActs(day.matched, day.asOf);
  const told = handoverLosses(before, arrivals, {
    asOf: day.asOf,
    days: day.policy.results.handoverDays,
  });
  return told.filter(({ lost }) => lost.trials > 0);
}

/** What `handover --json` says: everybody who is handed over, and what each colleague has then. */
export function handoverJson({ clinic, plan, losses: told }: AnsweredHandover) {
  return {
    asOf: isoDay(clinic.plan.asOf),
    language: clinic.language,
    leaving: plan.leaving,
    loads: plan.loads,
    losses: told.map(({ withinDays, lost, isSmall }) => ({
      days: withinDays,
      lost: lost.hits,
      of: lost.trials,
      isSmall,
    })),
  };
}
