import { at } from "../at";
import { matchedKinds, type MatchedKind } from "../clientBook";
import type { ClientKeyFields } from "../clientFields";
import { clientKey } from "../clientKey";
import { noText, type Rows } from "../columns";
import { keyBook, type KeyBook } from "./keyBook";
import { nameKey } from "./nameKey";
import { phoneKey } from "./phoneKey";
import type { ClinicRecords } from "../records";
import { tupleTable, type TupleTable } from "./tupleTable";

export type AppearingKind = "clients" | MatchedKind;
const appearingKinds: readonly AppearingKind[] = ["clients", ...matchedKinds];

/** Keys of a way to name a client are numbers of equal spellings; `noText` for nothing. */
export interface KeyBooks {
  readonly ids: KeyBook;
  readonly names: KeyBook;
  readonly numbers: KeyBook;
  readonly stores: KeyBook;
}

/**
 * The distinct ways the rows of a workbook name a client. A million rows name their clients in
 * perhaps a hundred thousand ways, and matching (K2) is decided once for each way.
 */
export interface Appearances {
  readonly count: number;
  readonly books: KeyBooks;
  readonly clientId: Int32Array;
  readonly card: Int32Array;
  readonly name: Int32Array;
  readonly partialName: Int32Array;
  readonly store: Int32Array;
  /** Her numbers in the order of the cells, none twice. */
  readonly phones: readonly (readonly number[])[];
  /** Client sheet the way stands on; `noText` outside client sheets, -2 on several of them. */
  readonly clientSheet: Int32Array;
  /** Which way each row of a kind names its client; -1 when it names nobody. */
  readonly of: Readonly<Partial<Record<AppearingKind, Int32Array>>>;
}

const [clientId, card, name, partialName, store, phones] = [0, 1, 2, 3, 4, 5];
const width = 6;
const namesNobody = -1;

/**
 * Finds the distinct ways in which the rows of all sheets name a client, client sheets first.
 *
 * @param records - every kind a row of which belongs to a client; staff name nobody
 */
export function appearances(records: ClinicRecords): Appearances {
  const books = keyBooks(records.texts);
  const tuples = tupleTable(width);
  const phoneLists: number[][] = [];
  const phoneListOf = phoneListsOver(books.numbers, phoneLists);

  const of: Partial<Record<AppearingKind, Int32Array>> = {};
  for (const kind of appearingKinds) {
    const table: Rows<ClientKeyFields> | undefined = records[kind];
    if (table === undefined) continue;
    of[kind] = waysIn(table, { books, tuples, phoneListOf });
    for (const book of Object.values(books)) book.settle();
  }

  return {
    count: tuples.count(),
    books,
    clientId: tuples.column(clientId),
    card: tuples.column(card),
    name: tuples.column(name),
    partialName: tuples.column(partialName),
    store: tuples.column(store),
    phones: Array.from(tuples.column(phones), (list) => phoneLists[list] ?? noPhones),
    clientSheet: clientSheets(records, tuples.count(), of.clients),
    of,
  };
}

function keyBooks(texts: readonly string[]) {
  return {
    ids: keyBook(texts, clientKey),
    names: keyBook(texts, nameKey),
    numbers: keyBook(texts, phoneKey),
    stores: keyBook(texts, clientKey),
  };
}

interface Seen {
  readonly books: KeyBooks;
  readonly tuples: TupleTable;
  readonly phoneListOf: PhoneListOf;
}

type PhoneListOf = (fields: Partial<ClientKeyFields>, rowIndex: number) => number;

function waysIn(table: Rows<ClientKeyFields>, { books, tuples, phoneListOf }: Seen): Int32Array {
  const { count, fields } = table;
  const ways = new Int32Array(count);
  const way = new Int32Array(width);
  for (let rowIndex = 0; rowIndex < count; rowIndex++) {
    way[clientId] = books.ids.keyOf(fields.clientId?.[rowIndex]);
    way[card] = books.ids.keyOf(fields.memberCardNo?.[rowIndex]);
    way[name] = books.names.keyOf(fields.clientName?.[rowIndex]);
    way[partialName] = books.names.keyOf(fields.partialName?.[rowIndex]);
    way[store] = books.stores.keyOf(fields.store?.[rowIndex]);
    way[phones] = phoneListOf(fields, rowIndex);
    ways[rowIndex] = namesSomebody(way) ? tuples.place(way) : namesNobody;
  }
  return ways;
}

function clientSheets(
  { clients }: ClinicRecords,
  count: number,
  ways: Int32Array | undefined,
): Int32Array {
  const several = -2;
  const sheets = new Int32Array(count).fill(noText);
  ways?.forEach((way, rowIndex) => {
    if (way === namesNobody) return;
    const sheet = clients?.sheet[rowIndex] ?? noText;
    sheets[way] = sheets[way] === noText || sheets[way] === sheet ? sheet : several;
  });
  return sheets;
}

const noPhones: readonly number[] = [];

function namesSomebody(way: Int32Array): boolean {
  return (
    at(way, clientId) >= 0 ||
    at(way, card) >= 0 ||
    at(way, name) >= 0 ||
    at(way, partialName) >= 0 ||
    at(way, phones) >= 0
  );
}

/** Numbers each distinct list of phone keys; `noText` for a row without a phone. */
function phoneListsOver(numbers: KeyBook, lists: number[][]): PhoneListOf {
  const single: number[] = [];
  const several = new Map<string, number>();

  function only(key: number): number {
    return (single[key] ??= lists.push([key]) - 1);
  }

  return (fields, rowIndex) => {
    const first = numbers.keyOf(fields.phone?.[rowIndex]);
    const second = numbers.keyOf(fields.phone2?.[rowIndex]);
    const more = fields.phones?.[rowIndex];
    if (more === undefined && second === noText) return first === noText ? noText : only(first);

    const keys = [first, ...(more ?? []).map((text) => numbers.keyOf(text)), second];
    const distinct = [...new Set(keys.filter((key) => key !== noText))];
    const [primary] = distinct;
    if (primary === undefined) return noText;
    if (distinct.length === 1) return only(primary);
    const known = several.get(distinct.join());
    if (known !== undefined) return known;
    several.set(distinct.join(), lists.length);
    return lists.push(distinct) - 1;
  };
}
