import { at } from "../at";
import { buckets } from "./buckets";
import { noText } from "../columns";
import type { Grouping } from "./groupPeople";
import { hasId } from "./hasId";
import { holdersByKey } from "./holdersByKey";

/**
 * Joins appearances that have nothing but their name in common (K2).
 *
 * Rows with neither id nor phone and one name are one client. Where records alone make the clients
 * (`nameIsEnough`), a name that only one person has joins as well; two people of that name leave
 * the bare name undecided. A partial name joins only the same partial name.
 */
export function joinByName(grouping: Grouping, nameIsEnough: boolean): void {
  const { ways, makers } = grouping;
  const nameCount = ways.books.names.count();
  const byName = holdersByKey(nameCount);
  const byPartialName = holdersByKey(nameCount);
  for (const way of makers)
    if (at(ways.name, way) !== noText) byName.add(at(ways.name, way), way);
    else byPartialName.add(at(ways.partialName, way), way);
  for (const namesakes of [...byName.crowds(), ...byPartialName.crowds()]) {
    joinBareNames(grouping, namesakes);
    if (nameIsEnough) joinUnique(grouping, namesakes);
  }
}

function joinBareNames({ ways, sets }: Grouping, namesakes: readonly number[]): void {
  const bare = namesakes.filter((way) => !hasId(ways, way) && !hasPhone({ ways }, way));
  for (const way of bare) sets.join(way, bare[0] ?? way);
}

function joinUnique(grouping: Grouping, namesakes: readonly number[]): void {
  const { ways, sets, undecided } = grouping;
  const isBare = (way: number): boolean => !hasId(ways, way) && !hasPhone(grouping, way);
  const known = namesakes.filter((way) => !isBare(way));
  joinIdToPhone(grouping, known);
  const people = new Set(known.map((way) => sets.rootOf(way)));
  const [only] = people;
  for (const bare of namesakes.filter(isBare))
    if (people.size > 1) undecided.add(bare);
    else if (only !== undefined) sets.join(bare, only);
}

/** One sheet knows her by id, another by phone: the name alone holds them together. */
function joinIdToPhone({ ways, sets }: Grouping, known: readonly number[]): void {
  const people = buckets(known, (way) => [sets.rootOf(way)]);
  if (people.size !== 2) return;
  const [one, other] = [...people.values()].map((members) => ({
    first: members[0],
    id: members.some((way) => hasId(ways, way)),
    phone: members.some((way) => hasPhone({ ways }, way)),
  }));
  if (one?.first === undefined || other?.first === undefined) return;
  const completes = one.id !== other.id && one.phone !== other.phone && one.id !== one.phone;
  if (completes) sets.join(one.first, other.first);
}

function hasPhone({ ways }: Pick<Grouping, "ways">, way: number): boolean {
  return (ways.phones[way] ?? []).length > 0;
}
