import { chiSquareTail } from "./chiSquareTail";
import { solveSymmetric } from "./solveSymmetric";
import { survivalCurve, type ReturnTimes } from "./survivalCurve";
import { survivalOn } from "./survivalOn";

/** Whether groups come back differently, or only look as if. */
export interface LogRank {
  readonly statistic: number;
  readonly degrees: number;
  /** How often groups that do not differ look this different. */
  readonly chance: number;
  /** Returns of each group, and what they would be if the groups did not differ. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

/**
 * Tests whether two or more groups of clients come back at the same pace.
 *
 * @param groups - the groups' return times; a group without clients is left out by the caller
 * @returns the test; `undefined` under two groups, or when nobody returned while two were watched
 * @source Mantel 1966, Cancer Chemother. Rep. 50:163; Peto & Peto 1972, JRSS A 135:185
 *
 * @example
 * logRank([{ days: [1, 2], returned: [1, 1] }]) // => undefined
 */
export function logRank(groups: readonly ReturnTimes[]): LogRank | undefined {
  if (groups.length < 2) return undefined;
  const curves = groups.map(survivalCurve);
  const pooled = survivalCurve(together(groups));
  const sums = emptySums(groups.length);
  for (let place = 0; place < pooled.days.length; place++) {
    if (pooled.returnsOn[place] === 0) continue;
    const day = pooled.days[place] ?? NaN;
    addDay(sums, {
      shares: curves.map((curve) => survivalOn(curve, day).atRisk / (pooled.atRisk[place] ?? NaN)),
      atRisk: pooled.atRisk[place] ?? NaN,
      returns: pooled.returnsOn[place] ?? NaN,
    });
  }
  const observed = curves.map(({ returns }) => returns);
  const excess = observed.map((count, group) => count - (sums.expected[group] ?? NaN)).slice(1);
  const solved = solveSymmetric(sums.covariance, excess);
  if (solved === undefined) return undefined;
  const statistic = solved.reduce((sum, value, group) => sum + value * (excess[group] ?? NaN), 0);
  const degrees = groups.length - 1;
  const chance = chiSquareTail(statistic, degrees);
  return { statistic, degrees, chance, observed, expected: sums.expected };
}

interface Sums {
  readonly expected: number[];
  /** Of every group but the first: the excesses add up to 0. */
  readonly covariance: number[][];
}

interface ReturnDay {
  readonly shares: readonly number[];
  readonly atRisk: number;
  readonly returns: number;
}

function emptySums(groups: number): Sums {
  return {
    expected: Array.from({ length: groups }, () => 0),
    covariance: Array.from({ length: groups - 1 }, () =>
      Array.from({ length: groups - 1 }, () => 0),
    ),
  };
}

function addDay({ expected, covariance }: Sums, { shares, atRisk, returns }: ReturnDay): void {
  const spread = atRisk > 1 ? (returns * (atRisk - returns)) / (atRisk - 1) : 0;
  shares.forEach((share, group) => {
    expected[group] = (expected[group] ?? 0) + returns * share;
    const line = covariance[group - 1];
    if (line === undefined) return;
    for (let other = 0; other < line.length; other++) {
      const same = other === group - 1 ? share : 0;
      line[other] = (line[other] ?? 0) + spread * (same - share * (shares[other + 1] ?? NaN));
    }
  });
}

function together(groups: readonly ReturnTimes[]): ReturnTimes {
  return {
    days: groups.flatMap(({ days }) => Array.from(days)),
    returned: groups.flatMap(({ returned }) => Array.from(returned)),
  };
}
