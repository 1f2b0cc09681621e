import { choiceByChance } from "./choiceByChance";
import { evidenceNeeded } from "./evidenceNeeded";
import type { TestedPair } from "./treatmentAffinity";
import type { SwitchTable } from "./treatmentSwitches";
import { wilsonInterval } from "./wilsonInterval";

/**
 * Those of the links found that are no mere shadow of others: where one takes many clients of a
 * treatment, all other treatments seem to lead where these are missing. The surest are asked first.
 *
 * A link must surely be 1.4 times what clients would choose if nothing led them to it; where that
 * cannot be learnt, 1.75 times what clients of other treatments chose.
 *
 * @param table - switches from treatment to treatment
 * @param found - pairs that pass the test
 * @returns those of them that hold
 * @source see `choiceByChance`; the two limits by simulation of clinics without links
 *
 * @example
 * linksByThemselves({ treatments: 2, counts: [0, 9, 4, 0] }, []).size // => 0
 */
export function linksByThemselves<Pair extends TestedPair>(
  table: SwitchTable,
  found: readonly Pair[],
): ReadonlySet<Pair> {
  const isLink = new Uint8Array(table.counts.length);
  const links = new Set<Pair>();
  for (const pair of [...found].sort((one, other) => one.chance - other.chance)) {
    if (!isByItself(pair, table, isLink)) continue;
    isLink[pair.from * table.treatments + pair.to] = 1;
    links.add(pair);
  }
  return links;
}

function isByItself(
  { from, to, chose, interval, others }: TestedPair,
  table: SwitchTable,
  isLink: Uint8Array,
): boolean {
  const { lift, liftOverOthers } = evidenceNeeded.affinity;
  const byChance = choiceByChance(table, isLink, { from, to });
  if (byChance === undefined) return interval.low >= (liftOverOthers * others.hits) / others.trials;
  let taken = 0;
  for (let other = from * table.treatments; other < (from + 1) * table.treatments; other++)
    if (isLink[other] === 1) taken += table.counts[other] ?? NaN;
  const open = wilsonInterval({ hits: chose.hits, trials: chose.trials - taken });
  return open !== undefined && open.low > lift * byChance;
}
