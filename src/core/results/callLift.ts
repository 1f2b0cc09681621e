import type { Day } from "../calendar/day";
import type { DormancyPolicy } from "../policy/dormancy";
import { dormancyTier, type DormancyTier } from "../retention/dormancyTier";
import { evidenceNeeded } from "../statistics/evidenceNeeded";
import { segmentPrior, segmentShare } from "../statistics/segmentShares";
import { visitOrder, type VisitColumns } from "../statistics/visitOrder";

/** How much likelier a called client is to come, by how long she has been away. */
export type CallLift = ReadonlyMap<DormancyTier, number>;

/** The question `callLift` answers. */
export interface LiftQuestion {
  readonly calls: VisitColumns;
  readonly arrivals: VisitColumns;
  readonly asOf: Day;
  readonly withinDays: number;
  /** The chance that a client so many days away comes in that time anyway; `undefined`: not known. */
  readonly anyway: (daysAway: number) => number | undefined;
  readonly ladder: DormancyPolicy;
}

/**
 * Tells by how much more often called clients came than clients away as long come anyway (C4).
 *
 * Every call counts, whether anybody answered: those who pick up would have come more often. Only
 * calls whose days are over count. The shares of the rungs of dormancy are drawn towards each other
 * by as much as they are small. Nobody was held out, so this is an association and no proof: below 0
 * it is told as 0.
 *
 * @returns the lift by dormancy tier; `undefined` under 100 such calls or 10 arrivals after them
 * @source rule C4; Kaplan & Meier 1958 (anyway), Efron & Morris 1975 (shrinkage)
 *
 * @example
 * callLift({ calls: { client: [1], day: [100] }, arrivals: { client: [1, 1], day: [10, 120] }, asOf: 200, withinDays: 60, anyway: () => 0.1, ladder: { sleepingFromDay: 30, dormantFromDay: 90, halfYearFromDay: 180, yearPlusFromDay: 365 } }) // => undefined
 */
export function callLift(question: LiftQuestion): CallLift | undefined {
  const { anyway, ladder } = question;
  const { calls, returns } = countsByDaysAway(question);
  const rungs = new Map<DormancyTier, { trials: number; hits: number; expected: number }>();
  // Day by day in order, so that the sums do not depend on the order of the log.
  for (let daysAway = 0; daysAway < calls.length; daysAway++) {
    const trials = calls[daysAway] ?? 0;
    const chance = trials === 0 ? undefined : anyway(daysAway);
    const tier = dormancyTier(0 as Day, daysAway as Day, ladder);
    if (chance === undefined || !tier.ok) continue;
    const rung = rungs.get(tier.value) ?? { trials: 0, hits: 0, expected: 0 };
    rungs.set(tier.value, rung);
    rung.trials += trials;
    rung.hits += returns[daysAway] ?? 0;
    rung.expected += trials * chance;
  }
  const counts = [...rungs.values()];
  const trials = counts.map((rung) => rung.trials);
  const hits = counts.map((rung) => rung.hits);
  const needed = evidenceNeeded.callLift;
  if (sum(trials) < needed.calls || sum(hits) < needed.returns) return undefined;
  const prior = segmentPrior({ hits, trials });
  const pooled = sum(hits) / sum(trials);
  return new Map(
    [...rungs].map(([tier, rung]) => {
      const share = prior === undefined ? pooled : segmentShare(rung, prior);
      return [tier, Math.max(0, share - rung.expected / rung.trials)];
    }),
  );
}

/** Calls whose days are over, and those followed by an arrival, by days away on their day. */
function countsByDaysAway({ calls, arrivals, asOf, withinDays }: LiftQuestion): {
  readonly calls: readonly number[];
  readonly returns: readonly number[];
} {
  const counts = { calls: [] as number[], returns: [] as number[] };
  const order = visitOrder(arrivals, asOf);
  let next = 0;
  for (const call of visitOrder(calls, asOf - withinDays)) {
    const client = calls.client[call] ?? NaN;
    const on = calls.day[call] ?? NaN;
    for (; next < order.length; next++) {
      const owner = arrivals.client[order[next] ?? -1] ?? NaN;
      if (owner > client || (owner === client && (arrivals.day[order[next] ?? -1] ?? NaN) > on))
        break;
    }
    const [before, after] = [order[next - 1] ?? -1, order[next] ?? -1];
    if (arrivals.client[before] !== client) continue;
    const daysAway = on - (arrivals.day[before] ?? NaN);
    const isBack =
      arrivals.client[after] === client && (arrivals.day[after] ?? NaN) - on <= withinDays;
    counts.calls[daysAway] = (counts.calls[daysAway] ?? 0) + 1;
    counts.returns[daysAway] = (counts.returns[daysAway] ?? 0) + Number(isBack);
  }
  return counts;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
