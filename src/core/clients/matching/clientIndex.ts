import type { Appearances } from "./appearances";
import { at } from "../at";
import { buckets } from "./buckets";
import type { RowsByClient } from "../clientBook";
import { noText } from "../columns";
import { rowsByClient } from "../rowsByClient";

/** Finds clients by what is known of them; each answer lists every client it could mean. */
export interface ClientIndex {
  readonly ways: Appearances;
  readonly byClientId: ClientsByKey;
  readonly byCard: ClientsByKey;
  readonly byPhone: ClientsByKey;
  readonly byName: ClientsByKey;
  /** Clients of whom only a partial name is known (王姐), by that name. */
  readonly byPartialName: ClientsByKey;
  /** The appearances that made each client. */
  readonly waysOf: RowsByClient;
}

export type ClientsByKey = ReadonlyMap<number, readonly number[]>;

/**
 * Indexes the clients by every id, phone and name their appearances give.
 *
 * @param ways - every way a row names a client
 * @param clientOf - client of each appearance that made one; negative for the others
 * @param clientCount - clients are numbered below this
 */
export function clientIndex(
  ways: Appearances,
  clientOf: Int32Array,
  clientCount: number,
): ClientIndex {
  const waysOf = rowsByClient(clientOf, clientCount);
  const made = [...waysOf.rows];
  const fullyNamed = new Uint8Array(clientCount);
  for (const way of made) if (at(ways.name, way) !== noText) fullyNamed[at(clientOf, way)] = 1;
  const onlyPartial = made.filter((way) => fullyNamed[at(clientOf, way)] === 0);

  const clientsBy = (members: readonly number[], keysOf: (way: number) => readonly number[]) =>
    clientsOf(buckets(members, keysOf), clientOf);
  const keyIn = (keys: Int32Array) => (way: number) =>
    at(keys, way) === noText ? [] : [at(keys, way)];
  return {
    ways,
    byClientId: clientsBy(made, keyIn(ways.clientId)),
    byCard: clientsBy(made, keyIn(ways.card)),
    byPhone: clientsBy(made, (way) => ways.phones[way] ?? []),
    byName: clientsBy(made, keyIn(ways.name)),
    byPartialName: clientsBy(onlyPartial, keyIn(ways.partialName)),
    waysOf,
  };
}

function clientsOf(waysByKey: Map<number, number[]>, clientOf: Int32Array): ClientsByKey {
  const ownerOf = (way: number): number => at(clientOf, way);
  const found = new Map<number, readonly number[]>();
  for (const [key, ways] of waysByKey)
    found.set(key, ways.length === 1 ? ways.map(ownerOf) : [...new Set(ways.map(ownerOf))]);
  return found;
}
