import type { Appearances } from "./appearances";
import { at } from "../at";
import { buckets } from "./buckets";
import { calledIn } from "./calledIn";
import { noText } from "../columns";
import type { Grouping } from "./groupPeople";
import { hasId } from "./hasId";
import type { KnownPeople } from "./knownPeople";
import { partialNameFits } from "./partialNameFits";

/** The people a follower may be, among the holders of one number. */
export type LeadersAmong = (
  grouping: Grouping,
  people: KnownPeople,
  holders: readonly number[],
) => (follower: number) => readonly number[];

/** A number held by more people is a front desk's or a placeholder and tells nobody apart. */
const largestHousehold = 8;
const nobody: readonly number[] = [];

/** Whoever is called the same and has an id. */
export function namesakesWithId(
  { ways, sets }: Grouping,
  _people: KnownPeople,
  holders: readonly number[],
): (follower: number) => readonly number[] {
  const withId = holders.filter((way) => hasId(ways, way) && calledIn(ways, way) !== noText);
  const byName = buckets(withId, (way) => [calledIn(ways, way)]);
  return (follower) => atMost(2, (byName.get(calledIn(ways, follower)) ?? nobody).map(sets.rootOf));
}

/** For one of whom only a partial name is known: whoever has a full name that it fits. */
export function fittingFullNames(
  { ways, sets }: Grouping,
  people: KnownPeople,
  holders: readonly number[],
): (follower: number) => readonly number[] {
  const named = holders.filter((way) => at(ways.name, way) !== noText);
  const isHousehold = new Set(named.map(sets.rootOf)).size <= largestHousehold;
  return (follower) => {
    const isPartial = at(ways.partialName, follower) !== noText;
    if (!isHousehold || !isPartial || people.hasFullName(sets.rootOf(follower))) return nobody;
    return named.filter((way) => fits(ways, follower, way)).map(sets.rootOf);
  };
}

/** For one of whom no name is known: whoever has a name or an id. */
export function anybodyKnown(
  { sets }: Grouping,
  people: KnownPeople,
  holders: readonly number[],
): (follower: number) => readonly number[] {
  const known = holders
    .map(sets.rootOf)
    .filter((person) => people.isCalled(person) || people.hasId(person));
  // Three, as one of them may be the follower herself.
  const some = atMost(3, known);
  return (follower) => (people.isCalled(sets.rootOf(follower)) ? nobody : some);
}

/** A few are enough to know that there is not just one. */
function atMost(count: number, people: readonly number[]): readonly number[] {
  return [...new Set(people)].slice(0, count);
}

function fits(ways: Appearances, partial: number, full: number): boolean {
  const { names } = ways.books;
  return partialNameFits(
    names.spelling(at(ways.partialName, partial)),
    names.spelling(at(ways.name, full)),
  );
}
