import type { Grouping } from "./groupPeople";
import { knownPeople, type KnownPeople } from "./knownPeople";
import type { LeadersAmong } from "./phoneLeaders";

/**
 * Joins every person to the one she may be among those who share her numbers, if there is just one
 * and their ids do not differ.
 *
 * Who may follow whom is looked at for all before anybody is joined, so that the order of the rows
 * changes nothing (G14); two people with ids of their own never meet in a third.
 *
 * @param shared - the appearances at each number that more than one has
 * @param leadersAmong - whom a follower may be
 */
export function followLeaders(
  grouping: Grouping,
  shared: readonly (readonly number[])[],
  leadersAmong: LeadersAmong,
): void {
  const people = knownPeople(grouping);
  const leaders = onlyLeaders(grouping, people, { shared, leadersAmong });
  const withId = new Map<number, number>();
  for (const [follower, leader] of leaders)
    if (people.hasId(follower)) withId.set(leader, (withId.get(leader) ?? 0) + 1);
  for (const [follower, leader] of leaders) {
    const idsMeet = people.hasId(leader) || (withId.get(leader) ?? 0) > 1;
    if (!people.hasId(follower) || !idsMeet) grouping.sets.join(follower, leader);
  }
}

/** The leader of each person who may be just one. */
function onlyLeaders(
  grouping: Grouping,
  people: KnownPeople,
  numbers: {
    readonly shared: readonly (readonly number[])[];
    readonly leadersAmong: LeadersAmong;
  },
): ReadonlyMap<number, number> {
  const { sets } = grouping;
  const possible = new Map<number, Set<number>>();
  for (const holders of numbers.shared) {
    const leadersOf = numbers.leadersAmong(grouping, people, holders);
    for (const way of holders) {
      const follower = sets.rootOf(way);
      const found = possible.get(follower) ?? new Set<number>();
      for (const leader of leadersOf(way)) if (leader !== follower) found.add(leader);
      possible.set(follower, found);
    }
  }
  const leaders = new Map<number, number>();
  for (const [follower, [only, another]] of possible)
    if (only !== undefined && another === undefined) leaders.set(follower, only);
  return leaders;
}
