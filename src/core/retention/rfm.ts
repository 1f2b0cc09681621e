import { quintiles, type Quintiles } from "./quintiles";
import { quintileScore } from "./quintileScore";

/** Cut points of the three scores: days away, visits, spend. */
export interface RfmCuts {
  readonly daysAway: Quintiles;
  readonly visits: Quintiles;
  readonly spend: Quintiles;
  /** True where visits are scored by fixed bands: too many clients came equally often. */
  readonly hasVisitBands: boolean;
}

/** One client's three values. */
export interface RfmFacts {
  readonly daysAway: number;
  readonly visits: number;
  readonly spend: number;
}

/** Visits 1, 2, 3, 4 to 5, 6 and more. */
export const visitBands: Quintiles = [1, 2, 3, 5];

/**
 * Finds the cut points of a clinic's columns.
 *
 * Where visits do not give four different cut points, because most clients came once, they are
 * scored by fixed bands instead: 1, 2, 3, 4–5, 6 or more.
 *
 * @param columns - one value a client in each; `NaN` where not known
 * @returns the cut points; `undefined` when a column holds no value
 * @source policy/SOURCES.md#rfm (rule S6)
 *
 * @example
 * rfmCuts({ daysAway: [1, 2, 3, 4, 5, 6], visits: [1, 1, 1, 1, 1, 6], spend: [10, 20, 30, 40, 50, 60] }) // => { daysAway: [2, 3, 4, 5], visits: [1, 2, 3, 5], spend: [20, 30, 40, 50], hasVisitBands: true }
 */
export function rfmCuts(
  columns: Readonly<Record<keyof RfmFacts, ArrayLike<number>>>,
): RfmCuts | undefined {
  const daysAway = quintiles(columns.daysAway);
  const visits = quintiles(columns.visits);
  const spend = quintiles(columns.spend);
  if (daysAway === undefined || visits === undefined || spend === undefined) return undefined;
  const hasVisitBands = new Set(visits).size < visits.length;
  return { daysAway, visits: hasVisitBands ? visitBands : visits, spend, hasVisitBands };
}

/**
 * Scores a client by how lately, how often and for how much she came: three digits from 1 to 5.
 *
 * 5 is the best of each: the fewest days away, the most visits, the most spend.
 *
 * @param facts - her values
 * @param cuts - the clinic's cut points
 * @source policy/SOURCES.md#rfm (rule S6)
 *
 * @example
 * rfm({ daysAway: 2, visits: 5, spend: 30 }, { daysAway: [2, 3, 4, 5], visits: [1, 2, 3, 5], spend: [20, 30, 40, 50], hasVisitBands: true }) // => "542"
 */
export function rfm(facts: RfmFacts, cuts: RfmCuts): string {
  const lately = 6 - quintileScore(facts.daysAway, cuts.daysAway);
  const often = quintileScore(facts.visits, cuts.visits);
  return `${lately}${often}${quintileScore(facts.spend, cuts.spend)}`;
}
