import { at } from "../at";
import { matchedKinds, type MatchedKind } from "../clientBook";
import type { ClientKeyFields } from "../clientFields";
import { clientKey } from "../clientKey";
import { noText, type Rows } from "../columns";
import { isBeside } from "./isBeside";
import { keyBook, type KeyBook } from "./keyBook";
import { nameKey } from "./nameKey";
import { phoneKey } from "./phoneKey";
import { phoneLists, type PhoneLists } from "./phoneLists";
import type { ClinicRecords } from "../records";
import { repeatedRows } from "./repeatedRows";
import { tupleTable, type TupleTable } from "./tupleTable";
import { eachSlice, rowsASlice, type Sliced } from "../../sliced";

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
  /** The workbook's texts, as in `ClinicRecords`. */
  readonly texts: readonly string[];
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
export function* appearances(records: ClinicRecords): Sliced<Appearances> {
  const books = keyBooks(records.texts);
  yield;
  const tuples = tupleTable(width);
  const lists = phoneLists(books.numbers);

  const of: Partial<Record<AppearingKind, Int32Array>> = {};
  for (const kind of appearingKinds) {
    const table: Rows<ClientKeyFields> | undefined = records[kind];
    if (table === undefined) continue;
    of[kind] = yield* waysIn(table, { records, books, tuples, lists });
    for (const book of Object.values(books)) book.settle();
  }

  const columns = {
    clientId: tuples.column(clientId),
    card: tuples.column(card),
    name: tuples.column(name),
    partialName: tuples.column(partialName),
    store: tuples.column(store),
  };
  yield;
  const numbers = numberLists(tuples.column(phones), lists);
  yield;
  const clientSheet = clientSheets(records, tuples.count(), of.clients);
  yield;
  const { texts } = records;
  return { count: tuples.count(), texts, books, ...columns, phones: numbers, clientSheet, of };
}

function numberLists(given: Int32Array, { numbersIn }: PhoneLists): readonly (readonly number[])[] {
  const numbers: (readonly number[])[] = [];
  for (let way = 0; way < given.length; way++) numbers.push(numbersIn(at(given, way)));
  return numbers;
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
  readonly records: ClinicRecords;
  readonly books: KeyBooks;
  readonly tuples: TupleTable;
  readonly lists: PhoneLists;
}

function* waysIn(table: Rows<ClientKeyFields>, seen: Seen): Sliced<Int32Array> {
  const ways = new Int32Array(table.count);
  const wayOf = wayIn(table.fields, seen);
  yield;
  const repeatedRow = repeatedRows(table.fields, seen.records.texts.length);
  const lookUp = (from: number, to: number): void => {
    for (let rowIndex = from; rowIndex < to; rowIndex++) {
      const repeated = repeatedRow(rowIndex);
      ways[rowIndex] = repeated < 0 ? wayOf(rowIndex) : at(ways, repeated);
    }
  };
  yield;
  yield* eachSlice(table.count, rowsASlice, lookUp);
  return ways;
}

function wayIn(
  fields: Partial<ClientKeyFields>,
  { books, tuples, lists }: Seen,
): (rowIndex: number) => number {
  const way = new Int32Array(width);
  return (rowIndex) => {
    way[clientId] = books.ids.keyOf(fields.clientId?.[rowIndex]);
    way[card] = books.ids.keyOf(fields.memberCardNo?.[rowIndex]);
    way[name] = books.names.keyOf(fields.clientName?.[rowIndex]);
    way[partialName] = books.names.keyOf(fields.partialName?.[rowIndex]);
    way[store] = books.stores.keyOf(fields.store?.[rowIndex]);
    way[phones] = lists.listOf(fields, rowIndex);
    return namesSomebody(way) ? tuples.place(way) : namesNobody;
  };
}

function clientSheets(
  { clients }: ClinicRecords,
  count: number,
  ways: Int32Array | undefined,
): Int32Array {
  const several = -2;
  const sheets = new Int32Array(count).fill(noText);
  ways?.forEach((way, rowIndex) => {
    if (way === namesNobody || isBeside(clients, rowIndex)) return;
    const sheet = clients?.sheet[rowIndex] ?? noText;
    sheets[way] = sheets[way] === noText || sheets[way] === sheet ? sheet : several;
  });
  return sheets;
}

function namesSomebody(way: Int32Array): boolean {
  return (
    at(way, clientId) >= 0 ||
    at(way, card) >= 0 ||
    at(way, name) >= 0 ||
    at(way, partialName) >= 0 ||
    at(way, phones) >= 0
  );
}
