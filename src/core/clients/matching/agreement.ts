import type { Appearances } from "./appearances";
import { at } from "../at";
import type { ClientIndex } from "./clientIndex";
import { noText } from "../columns";
import { partialNameFits } from "./partialNameFits";

/** What a row says of its client, held against one client: they agree, differ, or one is silent. */
export type Agreement = "agrees" | "differs" | "silent";

type KeysOfWay = (way: number) => readonly number[];

/** Compares the ids of one kind at a time: another card number is another card. */
export function idsAgree(clients: ClientIndex, way: number, client: number): Agreement {
  const { clientId, card } = clients.ways;
  const kinds = [clientId, card].map((ids) => compare(clients, keyIn(ids), { way, client }));
  if (kinds.includes("differs")) return "differs";
  return kinds.includes("agrees") ? "agrees" : "silent";
}

export function phonesAgree(clients: ClientIndex, way: number, client: number): Agreement {
  return compare(clients, phonesIn(clients.ways), { way, client });
}

export function namesAgree(clients: ClientIndex, way: number, client: number): Agreement {
  return compare(clients, keyIn(clients.ways.name), { way, client });
}

export function storesAgree(clients: ClientIndex, way: number, client: number): Agreement {
  return compare(clients, keyIn(clients.ways.store), { way, client });
}

/** Whether the partial name of a row fits the full name of a client. */
export function partialNamesAgree(clients: ClientIndex, way: number, client: number): Agreement {
  const { partialName, name, books } = clients.ways;
  const partial = at(partialName, way);
  if (partial === noText) return "silent";
  const full = madeBy(clients, client).filter((own) => at(name, own) !== noText);
  if (full.length === 0) return "silent";
  const fits = full.some((own) =>
    partialNameFits(books.names.spelling(partial), books.names.spelling(at(name, own))),
  );
  return fits ? "agrees" : "differs";
}

function compare(
  clients: ClientIndex,
  keysOf: KeysOfWay,
  { way, client }: { readonly way: number; readonly client: number },
): Agreement {
  const asked = keysOf(way);
  if (asked.length === 0) return "silent";
  const own = madeBy(clients, client).flatMap(keysOf);
  if (own.length === 0) return "silent";
  return asked.some((key) => own.includes(key)) ? "agrees" : "differs";
}

function madeBy({ waysOf }: ClientIndex, client: number): readonly number[] {
  return Array.from(waysOf.rows.subarray(at(waysOf.start, client), at(waysOf.start, client + 1)));
}

function keyIn(keys: Int32Array): KeysOfWay {
  return (way) => (at(keys, way) === noText ? [] : [at(keys, way)]);
}

function phonesIn(ways: Appearances): KeysOfWay {
  return (way) => ways.phones[way] ?? [];
}
