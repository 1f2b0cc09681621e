import { at } from "../at";
import type { RowsByClient } from "../clientBook";
import { noText } from "../columns";
import { compareTexts } from "../../compareTexts";
import type { Appearances } from "./appearances";
import type { KeyBook } from "./keyBook";
import type { KnownKeys } from "./knownKeys";

/**
 * Orders persons by id, phone and name, then by all else that is known of them; what is unknown
 * comes last, as on the call sheet (C4).
 *
 * @param ways - every way a row names a client
 * @param waysOf - the ways of each person
 * @param known - what stands for each person
 */
export function personOrder(
  ways: Appearances,
  waysOf: RowsByClient,
  known: KnownKeys,
): (one: number, other: number) => number {
  const text = (place: number) => (place === noText ? undefined : ways.texts[place]);
  return (one, other) =>
    compareTexts(text(at(known.id, one)), text(at(known.id, other))) ||
    compareTexts(text(at(known.phone, one)), text(at(known.phone, other))) ||
    compareTexts(text(at(known.name, one)), text(at(known.name, other))) ||
    compareTexts(allKnown(ways, waysOf, one), allKnown(ways, waysOf, other));
}

/** Everything the rows say of a person as one text; only namesakes are ever asked for it. */
function allKnown(ways: Appearances, { start, rows }: RowsByClient, person: number): string {
  const own = Array.from(rows.subarray(at(start, person), at(start, person + 1)));
  const { ids, names, numbers, stores } = ways.books;
  const keysIn = (keys: Int32Array): readonly number[] => own.map((way) => at(keys, way));
  return [
    spelled(ids, keysIn(ways.clientId)),
    spelled(ids, keysIn(ways.card)),
    spelled(names, keysIn(ways.name)),
    spelled(names, keysIn(ways.partialName)),
    spelled(
      numbers,
      own.flatMap((way) => ways.phones[way] ?? []),
    ),
    spelled(stores, keysIn(ways.store)),
  ].join("\u0000");
}

function spelled(book: KeyBook, keys: readonly number[]): string {
  const known = new Set(keys.filter((key) => key !== noText));
  return Array.from(known, (key) => book.spelling(key))
    .sort()
    .join("\u0001");
}
