import type { Appearances } from "./appearances";
import { at } from "../at";
import { buckets } from "./buckets";
import { noText } from "../columns";
import type { Grouping } from "./groupPeople";
import { hasId } from "./hasId";
import { holdersByKey } from "./holdersByKey";
import { partialNameFits } from "./partialNameFits";

/** A number held by more people is a front desk's or a placeholder and tells nobody apart. */
const largestHousehold = 8;

/** The people a follower may be, among the holders of one number. */
type LeadersAtOneNumber = (holders: readonly number[]) => (follower: number) => readonly number[];

/**
 * Joins the appearances that share a number and are one person (K2).
 *
 * Equal phone and name are one person unless their ids differ. A number without a full name follows
 * the one person who has it; a partial name (王姐) must fit that person's. One number under two
 * names stays two people.
 */
export function joinByPhone(grouping: Grouping): void {
  const { ways, makers, sets } = grouping;
  const byPhone = holdersByKey(ways.books.numbers.count());
  for (const way of makers) for (const phone of ways.phones[way] ?? []) byPhone.add(phone, way);
  const shared = [...byPhone.crowds()];

  for (const holders of shared) {
    const withoutId = holders.filter((way) => !hasId(ways, way));
    for (const alike of buckets(withoutId, (way) => [calledIn(ways, way)]).values())
      for (const way of alike) sets.join(way, alike[0] ?? way);
  }
  follow(grouping, shared, namesakesWithId(grouping));
  follow(grouping, shared, fittingFullNames(grouping));
  follow(grouping, shared, anybodyNamed(grouping));
}

/** Joins every appearance without an id to the one person it may be, if there is just one. */
function follow(
  { ways, sets }: Grouping,
  shared: readonly (readonly number[])[],
  leadersAt: LeadersAtOneNumber,
): void {
  const leaders = new Map<number, Set<number>>();
  for (const holders of shared) {
    const leadersOf = leadersAt(holders);
    for (const follower of holders) {
      if (hasId(ways, follower)) continue;
      const self = sets.rootOf(follower);
      const found = leaders.get(self) ?? new Set<number>();
      for (const leader of leadersOf(follower)) if (leader !== self) found.add(leader);
      leaders.set(self, found);
    }
  }
  for (const [follower, [only, another]] of leaders)
    if (only !== undefined && another === undefined) sets.join(follower, only);
}

function namesakesWithId({ ways, sets }: Grouping): LeadersAtOneNumber {
  return (holders) => {
    const withId = holders.filter((way) => hasId(ways, way) && at(ways.name, way) !== noText);
    const byName = buckets(withId, (way) => [at(ways.name, way)]);
    return (follower) => atMostTwo((byName.get(at(ways.name, follower)) ?? []).map(sets.rootOf));
  };
}

function fittingFullNames({ ways, sets }: Grouping): LeadersAtOneNumber {
  return (holders) => {
    const named = holders.filter((way) => at(ways.name, way) !== noText);
    const tooMany = new Set(named.map(sets.rootOf)).size > largestHousehold;
    return (follower) => {
      const isPartial = at(ways.name, follower) === noText && !isNameless(ways, follower);
      if (!isPartial || tooMany) return [];
      return named.filter((way) => fits(ways, follower, way)).map(sets.rootOf);
    };
  };
}

function anybodyNamed({ ways, sets }: Grouping): LeadersAtOneNumber {
  return (holders) => {
    const people = atMostTwo(holders.filter((way) => !isNameless(ways, way)).map(sets.rootOf));
    return (follower) => (isNameless(ways, follower) ? people : []);
  };
}

/** Two are enough to know that there is not just one. */
function atMostTwo(people: readonly number[]): readonly number[] {
  return [...new Set(people)].slice(0, 2);
}

function isNameless(ways: Appearances, way: number): boolean {
  return calledIn(ways, way) === noText;
}

/** The full name, else the partial one; both come from one book of names. */
function calledIn(ways: Appearances, way: number): number {
  const name = at(ways.name, way);
  return name === noText ? at(ways.partialName, way) : name;
}

function fits(ways: Appearances, partial: number, full: number): boolean {
  const { names } = ways.books;
  return partialNameFits(
    names.spelling(at(ways.partialName, partial)),
    names.spelling(at(ways.name, full)),
  );
}
