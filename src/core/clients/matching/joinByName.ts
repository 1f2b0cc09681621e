import type { Appearances } from "./appearances";
import { at } from "../at";
import { buckets } from "./buckets";
import { joinAll } from "./disjointSets";
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
 *
 * Each step is decided for every name before anybody is joined: the order of the rows plays no part.
 */
export function joinByName(grouping: Grouping, nameIsEnough: boolean): void {
  const { ways, sets } = grouping;
  const crowds = namesakes(grouping);
  const bareIn = (crowd: readonly number[]) => crowd.filter((way) => isBare(ways, way));
  joinAll(sets, crowds.map(bareIn));
  if (!nameIsEnough) return;
  joinAll(
    sets,
    crowds.flatMap((crowd) => idAndPhone(grouping, crowd)),
  );
  joinAll(
    sets,
    crowds.flatMap((crowd) => onlyBearer(grouping, crowd)),
  );
}

type Groups = readonly (readonly number[])[];

/** The appearances of each name, or each partial name, that more than one bears. */
function namesakes({ ways, makers }: Grouping): Groups {
  const byName = holdersByKey(ways.books.names.count());
  const byPartialName = holdersByKey(ways.books.names.count());
  for (const way of makers)
    if (at(ways.name, way) !== noText) byName.add(at(ways.name, way), way);
    else byPartialName.add(at(ways.partialName, way), way);
  return [...byName.crowds(), ...byPartialName.crowds()];
}

/** One sheet knows her by id, another by phone: the name alone holds them together. */
function idAndPhone({ ways, sets }: Grouping, crowd: readonly number[]): Groups {
  const known = crowd.filter((way) => !isBare(ways, way));
  const people = [...buckets(known, (way) => [sets.rootOf(way)]).values()];
  const [one, other] = people.map((own) => ({
    hasId: own.some((way) => hasId(ways, way)),
    hasPhone: own.some((way) => hasPhone(ways, way)),
  }));
  if (people.length !== 2 || one === undefined || other === undefined) return [];
  const completes =
    one.hasId !== other.hasId && one.hasPhone !== other.hasPhone && one.hasId !== one.hasPhone;
  return completes ? [known] : [];
}

/** A bare name is the one person's who bears it; nobody's yet where two do. */
function onlyBearer({ ways, sets, undecided }: Grouping, crowd: readonly number[]): Groups {
  const bare = crowd.filter((way) => isBare(ways, way));
  const people = new Set(crowd.filter((way) => !isBare(ways, way)).map(sets.rootOf));
  const [only, another] = people;
  if (only === undefined) return [];
  if (another === undefined) return [[only, ...bare]];
  for (const way of bare) undecided.add(way);
  return [];
}

function isBare(ways: Appearances, way: number): boolean {
  return !hasId(ways, way) && !hasPhone(ways, way);
}

function hasPhone(ways: Appearances, way: number): boolean {
  return (ways.phones[way] ?? []).length > 0;
}
