import type { Appearances } from "./appearances";
import { at } from "../at";
import { buckets } from "./buckets";
import { noText } from "../columns";
import type { Grouping } from "./groupPeople";
import type { KeyBook } from "./keyBook";

/** The clients in their order, and which appearances made them. */
export interface NamedClients {
  readonly count: number;
  /** Client of each appearance that made one; -1 for the others. */
  readonly clientOf: Int32Array;
  readonly id: Int32Array;
  readonly name: Int32Array;
  readonly phone: Int32Array;
}

interface Person {
  readonly own: readonly number[];
  /** Text indexes; `noText` where nothing is known. */
  readonly id: number;
  readonly name: number;
  readonly phone: number;
  readonly order: string;
}

/**
 * Numbers the clients by id, phone and name, so that the order of the rows changes nothing (G14).
 *
 * Of several ids, names or numbers of one person the smallest spelling stands for her; a full name
 * goes before a partial one, a client id before a card number.
 *
 * @param grouping - which appearances are one person
 */
export function nameClients({ ways, makers, sets, undecided }: Grouping): NamedClients {
  const decided = makers.filter((way) => !undecided.has(way));
  const byRoot = buckets(decided, (way) => [sets.rootOf(way)]);
  const people = [...byRoot.values()].map((own) => personOf(ways, own));
  people.sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));

  const clientOf = new Int32Array(ways.count).fill(-1);
  people.forEach(({ own }, client) => {
    for (const way of own) clientOf[way] = client;
  });
  return {
    count: people.length,
    clientOf,
    id: Int32Array.from(people, ({ id }) => id),
    name: Int32Array.from(people, ({ name }) => name),
    phone: Int32Array.from(people, ({ phone }) => phone),
  };
}

function personOf(ways: Appearances, own: readonly number[]): Person {
  const { ids, names, numbers, stores } = ways.books;
  const keysIn = (keys: Int32Array): readonly number[] => own.map((way) => at(keys, way));
  const phones = own.map((way) => ways.phones[way] ?? []);

  const ownIds = [spelled(ids, keysIn(ways.clientId)), spelled(ids, keysIn(ways.card))];
  const ownNames = [spelled(names, keysIn(ways.name)), spelled(names, keysIn(ways.partialName))];
  const firstPhones = spelled(
    numbers,
    phones.map(([first]) => first ?? noText),
  );
  const rest = [
    ...ownIds,
    ...ownNames,
    spelled(numbers, phones.flat()),
    spelled(stores, keysIn(ways.store)),
  ];
  const id = ownIds.flat()[0];
  const name = ownNames.flat()[0];
  const phone = firstPhones[0];
  const order = [id, phone, name, ...rest.flat()].map((text) => text?.text ?? "").join("\u0000");
  return { own, id: indexOf(id), name: indexOf(name), phone: indexOf(phone), order };
}

interface SpelledKey {
  readonly text: string;
  readonly textIndex: number;
}

/** The spellings of the distinct keys, smallest first. */
function spelled(book: KeyBook, keys: readonly number[]): readonly SpelledKey[] {
  const distinct = [...new Set(keys)].filter((key) => key !== noText);
  const spellings = distinct.map((key) => ({
    text: book.spelling(key),
    textIndex: book.textOf(key),
  }));
  if (spellings.length < 2) return spellings;
  return spellings.sort((one, other) => (one.text < other.text ? -1 : 1));
}

function indexOf(spelling: SpelledKey | undefined): number {
  return spelling?.textIndex ?? noText;
}
