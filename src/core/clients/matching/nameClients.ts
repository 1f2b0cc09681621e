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
  const firstPhones = own.map((way) => ways.phones[way]?.[0] ?? noText);
  const allPhones = own.flatMap((way) => ways.phones[way] ?? noPhones);

  const clientIds = spelled(ids, keysIn(ways.clientId));
  const cards = spelled(ids, keysIn(ways.card));
  const fullNames = spelled(names, keysIn(ways.name));
  const partialNames = spelled(names, keysIn(ways.partialName));
  const id = clientIds[0] ?? cards[0];
  const name = fullNames[0] ?? partialNames[0];
  const phone = spelled(numbers, firstPhones)[0];
  const rest = [clientIds, cards, fullNames, partialNames, spelled(numbers, allPhones)];
  const order = [
    textOf(id),
    textOf(phone),
    textOf(name),
    ...rest.map((part) => part.map(textOf).join("\u0001")),
    spelled(stores, keysIn(ways.store)).map(textOf).join("\u0001"),
  ].join("\u0000");
  return { own, id: indexOf(id), name: indexOf(name), phone: indexOf(phone), order };
}

const noPhones: readonly number[] = [];

interface SpelledKey {
  readonly text: string;
  readonly textIndex: number;
}

const unknown: readonly SpelledKey[] = [];

/** The spellings of the distinct keys, smallest first. */
function spelled(book: KeyBook, keys: readonly number[]): readonly SpelledKey[] {
  const known = keys.filter((key) => key !== noText);
  if (known.length === 0) return unknown;
  const distinct = known.length === 1 ? known : [...new Set(known)];
  const spellings = distinct.map((key) => ({
    text: book.spelling(key),
    textIndex: book.textOf(key),
  }));
  if (spellings.length < 2) return spellings;
  return spellings.sort((one, other) => (one.text < other.text ? -1 : 1));
}

function textOf(spelling: SpelledKey | undefined): string {
  return spelling?.text ?? "";
}

function indexOf(spelling: SpelledKey | undefined): number {
  return spelling?.textIndex ?? noText;
}
