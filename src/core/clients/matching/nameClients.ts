import { at } from "../at";
import type { RowsByClient } from "../clientBook";
import { rowsByClient } from "../rowsByClient";
import type { Sliced } from "../../sliced";
import { sortInSlices } from "../../sortInSlices";
import type { Grouping } from "./groupPeople";
import { knownKeys, type KnownKeys } from "./knownKeys";
import { personOrder } from "./personOrder";

/** The clients in their order, and which appearances made them. */
export interface NamedClients extends KnownKeys {
  readonly count: number;
  /** Client of each appearance that made one; -1 for the others. */
  readonly clientOf: Int32Array;
}

const nobody = -1;

/**
 * Numbers the clients by id, phone and name, so that the order of the rows changes nothing (G14).
 *
 * @param grouping - which appearances are one person
 */
export function* nameClients(grouping: Grouping): Sliced<NamedClients> {
  const { personOf, waysOf } = people(grouping);
  const { ways } = grouping;
  yield;
  const known = yield* knownKeys(ways, waysOf);
  const ordered = new Int32Array(known.id.length).map((_, person) => person);
  yield* sortInSlices(ordered, personOrder(ways, waysOf, known));
  const clientOfPerson = new Int32Array(ordered.length);
  ordered.forEach((person, client) => {
    clientOfPerson[person] = client;
  });
  return {
    count: ordered.length,
    clientOf: personOf.map((person) => (person < 0 ? nobody : at(clientOfPerson, person))),
    id: ordered.map((person) => at(known.id, person)),
    name: ordered.map((person) => at(known.name, person)),
    phone: ordered.map((person) => at(known.phone, person)),
  };
}

/** Numbers the persons as they are met; the undecided are nobody yet. */
function people({ ways, makers, sets, undecided }: Grouping): {
  readonly personOf: Int32Array;
  readonly waysOf: RowsByClient;
} {
  const personOf = new Int32Array(ways.count).fill(nobody);
  const personOfRoot = new Int32Array(ways.count).fill(nobody);
  let count = 0;
  for (const way of makers) {
    if (undecided.has(way)) continue;
    const root = sets.rootOf(way);
    if (at(personOfRoot, root) === nobody) personOfRoot[root] = count++;
    personOf[way] = at(personOfRoot, root);
  }
  return { personOf, waysOf: rowsByClient(personOf, count) };
}
