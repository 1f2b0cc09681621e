import { buckets } from "./buckets";
import { joinAll } from "./disjointSets";
import { followLeaders } from "./followLeaders";
import type { Grouping } from "./groupPeople";
import { hasId } from "./hasId";
import { holdersByKey } from "./holdersByKey";
import { calledIn } from "./calledIn";
import { anybodyKnown, fittingFullNames, namesakesWithId } from "./phoneLeaders";

/**
 * Joins the appearances that share a number and are one person (K2).
 *
 * Equal phone and name are one person unless their ids differ. A number without a name follows the
 * one person who has it; a partial name (王姐) must fit that person's. One number under two names
 * or two ids stays two people.
 */
export function joinByPhone(grouping: Grouping): void {
  const shared = sharedNumbers(grouping);
  if (shared.length === 0) return;
  joinAlike(grouping, shared);
  for (const leadersAmong of [namesakesWithId, fittingFullNames, anybodyKnown])
    followLeaders(grouping, shared, leadersAmong);
}

/** The appearances at each number that more than one has. */
function sharedNumbers({ ways, makers }: Grouping): readonly (readonly number[])[] {
  const byPhone = holdersByKey(ways.books.numbers.count());
  for (const way of makers) for (const phone of ways.phones[way] ?? []) byPhone.add(phone, way);
  return [...byPhone.crowds()];
}

/** Those without an id who are called the same at one number. */
function joinAlike({ ways, sets }: Grouping, shared: readonly (readonly number[])[]): void {
  for (const holders of shared) {
    const withoutId = holders.filter((way) => !hasId(ways, way));
    joinAll(sets, [...buckets(withoutId, (way) => [calledIn(ways, way)]).values()]);
  }
}
