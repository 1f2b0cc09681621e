import type { Day } from "../../calendar/day";
import type { DormancyPolicy } from "../../policy/dormancy";
import { dormancyTier, dormancyTiers } from "../../retention/dormancyTier";
import { evidenceNeeded } from "../../statistics/evidenceNeeded";
import { standardErrors95 } from "../../statistics/interval";
import { shrunkenEffects } from "../../statistics/shrunkenEffects";
import { calledBack, type CalledQuestion } from "./calledBack";
import type { AwayClient } from "./naturalReturn";

/** By how much likelier a client comes when called; `undefined`: not known. */
export type CallLift = (client: Pick<AwayClient, "daysAway" | "treatment">) => number | undefined;

/** The question `callLift` answers. */
export interface LiftQuestion extends CalledQuestion {
  readonly ladder: DormancyPolicy;
}

/**
 * Learns from clients who were called by how much more often they came than such clients come by
 * themselves (C4), by how long they were away and what was done last.
 *
 * Of an absence the first call counts, once its days are over, whether anybody answered: those who
 * pick up would have come more often. Small groups are drawn towards the others. Nobody was held
 * out, so this is an association and no proof; it is told only where all calls together surely add
 * something.
 *
 * @returns `undefined` under 100 such calls or 10 arrivals after them, or when they may add nothing
 * @source rule C4; observed less expected as of Berry 1983, Biometrics 39:173 (persons at risk)
 *
 * @example
 * callLift({ absences: [], natural: () => 0.1, asOf: day("2026-01-01"), withinDays: 60, ladder: dormancy }) // => undefined
 */
export function callLift(question: LiftQuestion): CallLift | undefined {
  const groups = [...calledGroups(question)];
  const all = total(groups.map(([, group]) => group));
  const { calls, returns } = evidenceNeeded.callLift;
  if (all.calls < calls || all.returns < returns) return undefined;
  const pooled = liftOf(all);
  if (pooled - standardErrors95 * Math.sqrt(varianceOf(all, pooled)) <= 0) return undefined;
  const lifts = shrunkenEffects({
    effect: groups.map(([, group]) => liftOf(group)),
    variance: groups.map(([, group]) => varianceOf(group, pooled)),
  });
  const byName = new Map(groups.map(([name], place) => [name, lifts.effects[place] ?? NaN]));
  return ({ daysAway, treatment }) => {
    if (daysAway < question.ladder.sleepingFromDay) return undefined;
    return Math.max(0, byName.get(groupOf(question.ladder, daysAway, treatment)) ?? lifts.mean);
  };
}

interface CalledGroup {
  calls: number;
  returns: number;
  /** Who would have come by themselves. */
  expected: number;
}

function calledGroups(question: LiftQuestion): Map<number, CalledGroup> {
  const groups = new Map<number, CalledGroup>();
  for (const { daysAway, treatment, isBack, anyway } of calledBack(question)) {
    const name = groupOf(question.ladder, daysAway, treatment);
    const group = groups.get(name) ?? { calls: 0, returns: 0, expected: 0 };
    groups.set(name, group);
    group.calls++;
    group.expected += anyway;
    if (isBack) group.returns++;
  }
  return groups;
}

function total(groups: readonly CalledGroup[]): CalledGroup {
  const sum = { calls: 0, returns: 0, expected: 0 };
  for (const { calls, returns, expected } of groups) {
    sum.calls += calls;
    sum.returns += returns;
    sum.expected += expected;
  }
  return sum;
}

function liftOf({ calls, returns, expected }: CalledGroup): number {
  return (returns - expected) / calls;
}

/** One number for a rung of dormancy and a treatment. */
function groupOf(ladder: DormancyPolicy, daysAway: number, treatment: number): number {
  const tier = dormancyTier(0 as Day, daysAway as Day, ladder);
  return treatment * dormancyTiers.length + (tier.ok ? dormancyTiers.indexOf(tier.value) : 0);
}

/** As if the group came as often as all calls let expect: its own share may be 0 by chance. */
function varianceOf({ calls, expected }: CalledGroup, pooledLift: number): number {
  const margin = 1 / (2 * calls + 2);
  const share = Math.min(1 - margin, Math.max(margin, expected / calls + pooledLift));
  return (share * (1 - share)) / calls;
}
