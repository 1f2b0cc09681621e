import { callDayInSlices } from "../../core/calling/callDay";
import type { CallPlan } from "../../core/calling/callPlan";
import { planCallsInSlices } from "../../core/calling/planCalls";
import { listCoverage } from "../../core/results/listCoverage";
import type { Sliced } from "../../core/sliced";
import { changedRecord } from "../changedRecord";
import { policyOf } from "../judgeClinic";
import type { PolicyChanges } from "../policyChanges";
import { callerLoads } from "./callerLoads";
import type { Covered, NamedClient, WhatIf } from "./clinicDesk";
import { DeskDay } from "./deskDay";
import { namedClient } from "./namedClient";

/** So many names are shown of those who join and of those who leave. */
const namesShown = 200;

/**
 * How the day would stand with other numbers on top of the clinic's own; nothing is kept.
 *
 * @param changes - checked by `policyChangesSchema`
 */
export function* whatIf(day: DeskDay, changes: PolicyChanges): Sliced<WhatIf> {
  const { clinic } = day;
  const { settings } = clinic.question;
  const thresholds = changedRecord(settings.thresholds ?? {}, changes);
  const policy = policyOf({ ...settings, thresholds });
  const callQuestion = { ...clinic.callQuestion, policy };
  const changed = yield* callDayInSlices(callQuestion);
  const plan = yield* planCallsInSlices(callQuestion, changed);
  const then = new DeskDay(
    { ...clinic, policy, callQuestion, callDay: changed, plan },
    day.moved,
    day.displayLanguage,
  );
  return {
    now: clinic.plan.counts,
    then: plan.counts,
    callersNow: callerLoads(day, clinic.plan, clinic.policy.quota.perCaller),
    callersThen: callerLoads(then, plan, policy.quota.perCaller),
    coverage: { now: covered(clinic.plan), then: covered(plan) },
    joins: onlyIn(plan, clinic.plan, then),
    leaves: onlyIn(clinic.plan, plan, day),
  };
}

function covered(plan: CallPlan): Covered {
  const { coveredShare, daysToWorkOff } = listCoverage(plan);
  return { coveredShare, daysToWorkOff };
}

/** Those on the sheet of one plan and not of the other, with what the day they are on says. */
function onlyIn(one: CallPlan, other: CallPlan, day: DeskDay): readonly NamedClient[] {
  const others = new Set(other.calls.map(({ client }) => client));
  return one.calls
    .filter(({ client }) => !others.has(client))
    .slice(0, namesShown)
    .map(({ client }) => namedClient(day, client));
}
