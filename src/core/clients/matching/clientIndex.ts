import type { Appearances } from "./appearances";
import { at } from "../at";
import type { RowsByClient } from "../clientBook";
import { holdersByKey, type HoldersByKey } from "./holdersByKey";
import { noText } from "../columns";
import { rowsByClient } from "../rowsByClient";
import { eachSlice, rowsASlice, type Sliced } from "../../sliced";

/** Finds clients by what is known of them; each answer lists every client it could mean. */
export interface ClientIndex {
  readonly ways: Appearances;
  readonly byClientId: HoldersByKey;
  readonly byCard: HoldersByKey;
  readonly byPhone: HoldersByKey;
  readonly byName: HoldersByKey;
  /** Clients of whom only a partial name is known (王姐), by that name. */
  readonly byPartialName: HoldersByKey;
  /** The appearances that made each client. */
  readonly waysOf: RowsByClient;
}

/**
 * Indexes the clients by every id, phone and name their appearances give.
 *
 * @param ways - every way a row names a client
 * @param clientOf - client of each appearance that made one; negative for the others
 * @param clientCount - clients are numbered below this
 */
export function* clientIndex(
  ways: Appearances,
  clientOf: Int32Array,
  clientCount: number,
): Sliced<ClientIndex> {
  const { ids, names, numbers } = ways.books;
  const waysOf = rowsByClient(clientOf, clientCount);
  const byClientId = holdersByKey(ids.count());
  const byCard = holdersByKey(ids.count());
  const byPhone = holdersByKey(numbers.count());
  const byName = holdersByKey(names.count());
  const byPartialName = holdersByKey(names.count());
  const fullyNamed = new Uint8Array(clientCount);
  for (const way of waysOf.rows)
    if (at(ways.name, way) !== noText) fullyNamed[at(clientOf, way)] = 1;
  const enter = (way: number): void => {
    const client = at(clientOf, way);
    byClientId.add(at(ways.clientId, way), client);
    byCard.add(at(ways.card, way), client);
    byName.add(at(ways.name, way), client);
    for (const phone of ways.phones[way] ?? []) byPhone.add(phone, client);
    if (fullyNamed[client] === 0) byPartialName.add(at(ways.partialName, way), client);
  };
  yield;
  yield* eachSlice(waysOf.rows.length, rowsASlice, (from, to) => {
    for (const way of waysOf.rows.subarray(from, to)) enter(way);
  });
  return { ways, byClientId, byCard, byPhone, byName, byPartialName, waysOf };
}
