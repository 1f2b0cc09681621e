import type { Appearances } from "./appearances";
import { disjointSets, type DisjointSets } from "./disjointSets";
import { joinById } from "./joinById";
import { joinByName } from "./joinByName";
import { joinByPhone } from "./joinByPhone";
import type { Sliced } from "../../sliced";

/** Which appearances are one person, while it is being decided. */
export interface Grouping {
  readonly ways: Appearances;
  /** The appearances that make clients; the others only look for one. */
  readonly makers: readonly number[];
  readonly sets: DisjointSets;
  /** Makers that could be one of several people: nobody, until the manager decides. */
  readonly undecided: Set<number>;
}

/**
 * Decides which of the appearances that make clients are one person (K2).
 *
 * Equal id decides unless name and phone (or name and branch) differ; else equal phone and name; a
 * phone alone or a partial name follows the one person who has the number. Each step looks at all
 * appearances together, so the order of the rows changes nothing.
 *
 * @param ways - every way a row names a client
 * @param makers - those of the client sheets, or, without a client sheet, all found in records
 * @param nameIsEnough - true without a client sheet: a name unique in the file joins too
 */
export function* groupPeople(
  ways: Appearances,
  makers: readonly number[],
  nameIsEnough: boolean,
): Sliced<Grouping> {
  const sets = disjointSets(ways.count);
  const grouping = { ways, makers, sets, undecided: new Set<number>() };
  joinById(grouping);
  yield;
  joinByPhone(grouping);
  yield;
  joinByName(grouping, nameIsEnough);
  yield;
  if (grouping.undecided.size === 0) return grouping;
  const decided = new Set(
    makers.filter((way) => !grouping.undecided.has(way)).map((way) => sets.rootOf(way)),
  );
  for (const way of grouping.undecided)
    if (decided.has(sets.rootOf(way))) grouping.undecided.delete(way);
  return grouping;
}
