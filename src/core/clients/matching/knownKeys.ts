import { at } from "../at";
import type { RowsByClient } from "../clientBook";
import { noText } from "../columns";
import type { Appearances } from "./appearances";
import type { Sliced } from "../../sliced";
import type { KeyBook } from "./keyBook";

/** What stands for each person: text indexes, `noText` where nothing is known. */
export interface KnownKeys {
  readonly id: Int32Array;
  readonly name: Int32Array;
  readonly phone: Int32Array;
}

/**
 * Chooses the id, name and phone that stand for each person.
 *
 * Of several the smallest spelling, so that the order of the rows changes nothing (G14). A full
 * name goes before a partial one, a client id before a card number; a phone is the first of a cell.
 *
 * @param ways - every way a row names a client
 * @param waysOf - the ways of each person
 */
export function* knownKeys(ways: Appearances, waysOf: RowsByClient): Sliced<KnownKeys> {
  const { ids, names, numbers } = ways.books;
  const clientId = smallest(ids, waysOf, (way) => at(ways.clientId, way));
  yield;
  const card = smallest(ids, waysOf, (way) => at(ways.card, way));
  yield;
  const fullName = smallest(names, waysOf, (way) => at(ways.name, way));
  yield;
  const partialName = smallest(names, waysOf, (way) => at(ways.partialName, way));
  yield;
  return {
    id: clientId.map((text, person) => (text === noText ? at(card, person) : text)),
    name: fullName.map((text, person) => (text === noText ? at(partialName, person) : text)),
    phone: smallest(numbers, waysOf, (way) => ways.phones[way]?.[0] ?? noText),
  };
}

/** The text of each person's key that is spelled smallest. */
function smallest(
  book: KeyBook,
  { start, rows }: RowsByClient,
  keyOf: (way: number) => number,
): Int32Array {
  const chosen = new Int32Array(start.length - 1).fill(noText);
  for (let person = 0; person < chosen.length; person++) {
    let best = noText;
    for (let place = at(start, person); place < at(start, person + 1); place++) {
      const key = keyOf(at(rows, place));
      if (key === noText || key === best) continue;
      if (best === noText || book.spelling(key) < book.spelling(best)) best = key;
    }
    if (best !== noText) chosen[person] = book.textOf(best);
  }
  return chosen;
}
