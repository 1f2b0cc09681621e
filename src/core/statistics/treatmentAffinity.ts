import { benjaminiHochberg } from "./benjaminiHochberg";
import { evidenceNeeded } from "./evidenceNeeded";
import { fisherMore } from "./fisherExact";
import type { Interval } from "./interval";
import { linksByThemselves } from "./linksByThemselves";
import type { SwitchTable } from "./treatmentSwitches";
import { wilsonInterval, type Count } from "./wilsonInterval";

/** One treatment and another its clients go on to. */
export interface Affinity extends TestedPair {
  /** True when there is enough to say so. */
  readonly isTold: boolean;
}

/** The same before it is judged. */
export interface TestedPair {
  readonly from: number;
  readonly to: number;
  /** Clients of `from` who tried something else next, and those of them who chose `to`. */
  readonly chose: Count;
  readonly interval: Interval;
  /** The same of clients who came from other treatments and could have chosen `to`. */
  readonly others: Count;
  /** How often chance alone gives as many. */
  readonly chance: number;
  /** Share of false finds among all links as good or better. */
  readonly falseFinds: number;
}

/**
 * Which treatment leads to which: of those who had A and then something else, how many chose B.
 *
 * Compared with clients of other treatments who could have chosen B, by Fisher's exact test over all
 * pairs with false finds held down. A link is told from 5 such clients among 15, with at most 10%
 * false finds and an interval above the others' share; and it must surely be 1.4 times what clients
 * of A would choose if nothing led them to it, apart from links surer than this one. Strongest first:
 * by the interval's low end over the others' share.
 *
 * @param table - switches from treatment to treatment
 * @param leastPairs - clients who must have gone from one to the other
 * @source Fisher 1935; Benjamini & Hochberg 1995; Wilson 1927 (interval); see `choiceByChance`
 *
 * @example
 * treatmentAffinity({ treatments: 2, counts: [0, 9, 4, 0] }) // => []
 */
export function treatmentAffinity(
  { treatments, counts }: SwitchTable,
  leastPairs: number = evidenceNeeded.affinity.pairs,
): readonly Affinity[] {
  const totals = totalsOf({ treatments, counts });
  const tested = pairsOf(treatments).flatMap(({ from, to }) => {
    const hits = counts[from * treatments + to] ?? 0;
    const chose = { hits, trials: totals.from[from] ?? 0 };
    const others = {
      hits: (totals.to[to] ?? 0) - hits,
      trials: totals.all - (totals.from[from] ?? 0) - (totals.from[to] ?? 0),
    };
    const interval = wilsonInterval(chose);
    if (interval === undefined || others.trials === 0) return [];
    return [{ from, to, chose, others, interval, chance: fisherMore(chose, others) }];
  });
  const falseFinds = benjaminiHochberg(tested.map(({ chance }) => chance));
  const judged = tested.map((pair, place) => ({ ...pair, falseFinds: falseFinds[place] ?? NaN }));
  const told = linksByThemselves(
    { treatments, counts },
    judged.filter((pair) => isFound(pair, leastPairs)),
  );
  return judged
    .map((pair) => ({ ...pair, isTold: told.has(pair) }))
    .sort((one, other) => lowLift(other) - lowLift(one) || one.chance - other.chance);
}

function totalsOf({ treatments, counts }: SwitchTable): {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly all: number;
} {
  const [from, to] = [new Int32Array(treatments), new Int32Array(treatments)];
  let all = 0;
  for (const { from: line, to: column } of pairsOf(treatments)) {
    const count = counts[line * treatments + column] ?? 0;
    from[line] = (from[line] ?? 0) + count;
    to[column] = (to[column] ?? 0) + count;
    all += count;
  }
  return { from, to, all };
}

function pairsOf(treatments: number): { readonly from: number; readonly to: number }[] {
  const numbers = Array.from({ length: treatments }, (_, treatment) => treatment);
  return numbers.flatMap((from) => numbers.filter((to) => to !== from).map((to) => ({ from, to })));
}

function isFound({ chose, others, interval, falseFinds }: TestedPair, leastPairs: number): boolean {
  const { from, falseFinds: mostFalse } = evidenceNeeded.affinity;
  return (
    chose.hits >= leastPairs &&
    chose.trials >= from &&
    falseFinds <= mostFalse &&
    interval.low > others.hits / others.trials
  );
}

/** With half a client added on each side, so that a treatment nobody else chose has a lift too. */
function lowLift({ interval, others }: TestedPair): number {
  return interval.low / ((others.hits + 0.5) / (others.trials + 1));
}
