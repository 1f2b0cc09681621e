import { at } from "../../src/core/clients/at";
import { appearances, type Appearances } from "../../src/core/clients/matching/appearances";
import { clientIndex, type ClientIndex } from "../../src/core/clients/matching/clientIndex";
import { disjointSets } from "../../src/core/clients/matching/disjointSets";
import type { Grouping } from "../../src/core/clients/matching/groupPeople";
import { allAtOnce } from "../../src/core/sliced";
import { clinicOf, type TestClinic } from "./clinic";

type ClientRows = NonNullable<TestClinic["clients"]>;

/** The ways in which rows of a client sheet name their clients. */
export function waysOf(clients: ClientRows): Appearances {
  return allAtOnce(appearances(clinicOf({ clients })));
}

/** A client sheet before anybody is joined: every way of naming a client is a person. */
export function groupingOf(clients: ClientRows): Grouping {
  const ways = waysOf(clients);
  const makers = Array.from({ length: ways.count }, (_, way) => way);
  return { ways, makers, sets: disjointSets(ways.count), undecided: new Set() };
}

/** Who is who after a step of matching: of each row, the first row that is the same person. */
export function sameAs(clients: ClientRows, step: (grouping: Grouping) => void): number[] {
  const grouping = groupingOf(clients);
  step(grouping);
  const people = rowWays(grouping.ways).map(grouping.sets.rootOf);
  return people.map((person) => people.indexOf(person));
}

/** The way of each client row. */
export function rowWays({ of }: Appearances): number[] {
  return [...(of.clients ?? [])];
}

/** An index in which every row of the client sheet is a client, and the ways of the call log. */
export function indexOf(
  clients: ClientRows,
  calls: NonNullable<TestClinic["calls"]> = [],
): { readonly index: ClientIndex; readonly callWays: readonly number[] } {
  const ways = allAtOnce(appearances(clinicOf({ clients, calls })));
  const clientOf = new Int32Array(ways.count).fill(-1);
  for (const [client, way] of rowWays(ways).entries())
    if (at(clientOf, way) < 0) clientOf[way] = client;
  return {
    index: allAtOnce(clientIndex(ways, clientOf, clients.length)),
    callWays: [...(ways.of.calls ?? [])],
  };
}
