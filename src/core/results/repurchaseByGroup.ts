import { benjaminiHochberg } from "../statistics/benjaminiHochberg";
import { evidenceNeeded } from "../statistics/evidenceNeeded";
import { logRank, type LogRank } from "../statistics/logRank";
import type { NotEnough } from "../statistics/notEnough";
import { dayCounts, pairLogRank } from "../statistics/pairLogRank";
import type { ReturnTimes } from "../statistics/survivalCurve";
import type { Result } from "../result";
import { repurchaseReport, type RepurchaseReport } from "./repurchaseReport";

/** First-timers with the group of each: a treatment, a consultant, a month, by number from 0. */
export interface GroupedTimes extends ReturnTimes {
  /** −1 where not known. */
  readonly group: ArrayLike<number>;
}

/** Each group's own curve, where it has clients enough, and what the rest come to together. */
export interface RepurchaseByGroup {
  readonly groups: readonly { readonly group: number; readonly report: RepurchaseReport }[];
  /** Clients of groups too small for a curve of their own, and of no known group. */
  readonly rest: Result<RepurchaseReport, NotEnough>;
  /** Whether the groups shown differ; `undefined` with fewer than two. */
  readonly test: LogRank | undefined;
  /** Pairs of groups that differ, none but one in twenty of them by chance. */
  readonly differing: readonly (readonly [one: number, other: number])[];
}

/**
 * Tells when clients come back, group by group (W2): one day for a whole clinic is wrong for most
 * treatments.
 *
 * A group has its own curve from 20 clients with 8 returns; the others are told together.
 *
 * @param times - first-timers and the group of each
 * @source policy/SOURCES.md#repurchase (rule W2); log-rank: Mantel 1966; pairs: Benjamini & Hochberg 1995
 *
 * @example
 * repurchaseByGroup({ days: [5], returned: [1], group: [0] }).groups // => []
 */
export function repurchaseByGroup(times: GroupedTimes): RepurchaseByGroup {
  const parts = parted(times);
  const told = [...parts].flatMap(([group, own]) => {
    const report = group < 0 ? undefined : repurchaseReport(own, evidenceNeeded.stratum);
    return report?.ok === true ? [{ group, report: report.value, own }] : [];
  });
  told.sort((one, other) => other.report.clients - one.report.clients || one.group - other.group);
  const toldGroups = new Set(told.map(({ group }) => group));
  const others = [...parts].filter(([group]) => !toldGroups.has(group)).map(([, own]) => own);
  return {
    groups: told.map(({ group, report }) => ({ group, report })),
    rest: repurchaseReport({
      days: others.flatMap(({ days }) => days),
      returned: others.flatMap(({ returned }) => returned),
    }),
    test: logRank(told.map(({ own }) => own)),
    differing: differingPairs(told.slice(0, groupsPaired)),
  };
}

/** Pairs grow with the square of groups; the largest are compared. */
const groupsPaired = 12;
const falseFinds = 0.05;

interface ToldGroup {
  readonly group: number;
  readonly own: PartTimes;
}

function differingPairs(
  told: readonly ToldGroup[],
): readonly (readonly [one: number, other: number])[] {
  const counted = told.map(({ group, own }) => ({ group, counts: dayCounts(own) }));
  const pairs = counted.flatMap((one, place) =>
    counted.slice(place + 1).flatMap((other) => {
      const chance = pairLogRank(one.counts, other.counts);
      return chance === undefined ? [] : [{ one, other, chance }];
    }),
  );
  const falseShares = benjaminiHochberg(pairs.map(({ chance }) => chance));
  return pairs
    .map((pair, place) => ({ ...pair, falseShare: falseShares[place] ?? 1 }))
    .filter(({ falseShare }) => falseShare <= falseFinds)
    .sort((one, other) => one.falseShare - other.falseShare)
    .map(({ one, other }) => [one.group, other.group] as const);
}

function parted({ days, returned, group }: GroupedTimes): Map<number, PartTimes> {
  const parts = new Map<number, PartTimes>();
  for (let client = 0; client < days.length; client++) {
    const own = group[client] ?? -1;
    let part = parts.get(own);
    if (part === undefined) parts.set(own, (part = { days: [], returned: [] }));
    part.days.push(days[client] ?? NaN);
    part.returned.push(returned[client] ?? NaN);
  }
  return parts;
}

interface PartTimes {
  readonly days: number[];
  readonly returned: number[];
}
