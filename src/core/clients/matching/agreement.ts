import type { Appearances } from "./appearances";
import { at } from "../at";
import type { ClientIndex } from "./clientIndex";
import { noText } from "../columns";
import { partialNameFits } from "./partialNameFits";

/** What a row says of its client, held against one client: they agree, differ, or one is silent. */
export type Agreement = "agrees" | "differs" | "silent";

/** Compares the ids of one kind at a time: another card number is another card. */
export function idsAgree(clients: ClientIndex, way: number, client: number): Agreement {
  const { clientId, card } = clients.ways;
  const ids = keysAgree(clients, clientId, { way, client });
  const cards = keysAgree(clients, card, { way, client });
  if (ids === "differs" || cards === "differs") return "differs";
  return ids === "agrees" || cards === "agrees" ? "agrees" : "silent";
}

export function namesAgree(clients: ClientIndex, way: number, client: number): Agreement {
  return keysAgree(clients, clients.ways.name, { way, client });
}

export function storesAgree(clients: ClientIndex, way: number, client: number): Agreement {
  return keysAgree(clients, clients.ways.store, { way, client });
}

export function phonesAgree(clients: ClientIndex, way: number, client: number): Agreement {
  const asked = phonesOf(clients.ways, way);
  if (asked.length === 0) return "silent";
  let found: Agreement = "silent";
  const { start, rows } = clients.waysOf;
  for (let place = at(start, client); place < at(start, client + 1); place++)
    for (const phone of phonesOf(clients.ways, at(rows, place))) {
      if (asked.includes(phone)) return "agrees";
      found = "differs";
    }
  return found;
}

/** Whether the partial name of a row fits the full name of a client. */
export function partialNamesAgree(clients: ClientIndex, way: number, client: number): Agreement {
  const { partialName, name, books } = clients.ways;
  const partial = at(partialName, way);
  if (partial === noText) return "silent";
  let found: Agreement = "silent";
  const { start, rows } = clients.waysOf;
  for (let place = at(start, client); place < at(start, client + 1); place++) {
    const full = at(name, at(rows, place));
    if (full === noText) continue;
    if (partialNameFits(books.names.spelling(partial), books.names.spelling(full))) return "agrees";
    found = "differs";
  }
  return found;
}

/** Compares one column of keys, without making a list: matching asks this of every pair. */
function keysAgree(
  { waysOf: { start, rows } }: ClientIndex,
  keys: Int32Array,
  { way, client }: { readonly way: number; readonly client: number },
): Agreement {
  const asked = at(keys, way);
  if (asked === noText) return "silent";
  let found: Agreement = "silent";
  for (let place = at(start, client); place < at(start, client + 1); place++) {
    const own = at(keys, at(rows, place));
    if (own === asked) return "agrees";
    if (own !== noText) found = "differs";
  }
  return found;
}

function phonesOf(ways: Appearances, way: number): readonly number[] {
  return ways.phones[way] ?? [];
}
