import { appearances, type AppearingKind, type Appearances } from "./matching/appearances";
import { at } from "./at";
import { happeningKinds, type MatchedRecords } from "./clientBook";
import { clientIndex, type ClientIndex } from "./matching/clientIndex";
import { groupPeople } from "./matching/groupPeople";
import { isBeside } from "./matching/isBeside";
import { markedPairs } from "./matching/markedPairs";
import { nameClients } from "./matching/nameClients";
import { ownRows } from "./matching/ownRows";
import { placeClients } from "./matching/placeClients";
import { possibleDuplicates } from "./matching/possibleDuplicates";
import type { ClinicRecords } from "./records";
import { rowsByClient } from "./rowsByClient";
import { once } from "../once";
import { allAtOnce, type Sliced } from "../sliced";

const kindsOfClientSheets: readonly AppearingKind[] = ["clients"];

/**
 * Makes one client of every distinct person and gives each row of every sheet its client (K2).
 *
 * By id, else phone, else a name that is unique in the file; full width, case and outer spaces do
 * not count. With a client sheet its rows are the clients and a row that names nobody there is
 * listed; without one, everyone named in records is a client. What is ambiguous is reported, never
 * guessed: 王姐 never becomes 王芳 without the same phone. The manager's marks join and part.
 *
 * Two rows of a client sheet are one client where `samePerson` says so. A whole file knows more than
 * a pair: rows equal in a bare name are one client, a branch keeps its own card numbers, and records
 * alone join a name that only one person bears.
 *
 * Every row of every kind is either among its client's rows or in `problems`, never in both.
 *
 * @param records - the sheets as columns; staff rows are nobody's
 * @returns the clients in an order that is theirs and not the rows', and every row's owner
 * @source policy/SOURCES.md#matching
 */
export function matchClients(records: ClinicRecords): MatchedRecords {
  return allAtOnce(matchClientsInSlices(records));
}

/** The same in slices: between its steps, and between rows where they are many. */
export function* matchClientsInSlices(records: ClinicRecords): Sliced<MatchedRecords> {
  const ways = yield* appearances(records);
  const fromSheets = distinctWays(ways, kindsOfClientSheets, records);
  const hasClientSheet = fromSheets.length > 0;
  const kinds = hasClientSheet ? kindsOfClientSheets : happeningKinds;
  const makers = hasClientSheet ? fromSheets : distinctWays(ways, kinds, records);
  yield;
  const grouping = yield* groupPeople(ways, makers, !hasClientSheet);

  const unmarked = yield* nameClients(grouping);
  yield;
  const before = yield* clientIndex(ways, unmarked.clientOf, unmarked.count);
  yield;
  const marked = markedPairs(records, before).map(({ clients, same }) => ({
    makers: [makerOf(before, clients[0]), makerOf(before, clients[1])] as const,
    same,
  }));
  for (const pair of marked) if (pair.same) grouping.sets.join(...pair.makers);
  const isJoined = marked.some(({ same }) => same);
  const { clientOf, count, ...texts } = isJoined ? yield* nameClients(grouping) : unmarked;
  const clients = isJoined ? yield* clientIndex(ways, clientOf, count) : before;
  yield;

  const { rows, ownerOf, problems } = yield* ownRows(clients, clientOf, kinds);
  const apart = new Set(marked.filter(({ same }) => !same).map((pair) => pairOf(pair, clientOf)));
  const { clients: clientRows, ...recordRows } = rows;
  const places = placeClients(records, ownerOf, { kinds, count });
  yield;
  const duplicates = once(() => possibleDuplicates(clients, (pair) => apart.has(pairKey(pair))));
  return {
    records,
    book: { count, ...texts, ...places },
    clientRows: clientRows ?? rowsByClient(new Int32Array(0), count),
    rows: recordRows,
    ownerOf,
    unreadableClientRows: unreadableIn(problems),
    problems,
    get possibleDuplicates() {
      return duplicates();
    },
  };
}

function unreadableIn(problems: MatchedRecords["problems"]): readonly number[] {
  const unreadable = problems.filter(({ code }) => code === "UNREADABLE_CLIENT");
  return unreadable.map(({ rowIndex }) => rowIndex);
}

function distinctWays(
  ways: Appearances,
  kinds: readonly AppearingKind[],
  { clients }: ClinicRecords,
): readonly number[] {
  const seen = new Uint8Array(ways.count);
  for (const kind of kinds)
    ways.of[kind]?.forEach((way, rowIndex) => {
      if (way >= 0 && !(kind === "clients" && isBeside(clients, rowIndex))) seen[way] = 1;
    });
  const distinct: number[] = [];
  for (let way = 0; way < ways.count; way++) if (seen[way] === 1) distinct.push(way);
  return distinct;
}

/** Two clients the manager marked, as they are numbered. */
function pairOf({ makers }: { readonly makers: readonly number[] }, clientOf: Int32Array): string {
  return pairKey(makers.map((way) => at(clientOf, way)));
}

function makerOf({ waysOf }: ClientIndex, client: number): number {
  return at(waysOf.rows, at(waysOf.start, client));
}

function pairKey(pair: readonly number[]): string {
  return [...pair].sort((one, other) => one - other).join();
}
