import { at } from "../at";
import type { ClientIndex } from "./clientIndex";
import type { HoldersByKey } from "./holdersByKey";
import { clientMarks, codeAt } from "../codes";
import { findClient } from "./findClient";
import type { ClinicRecords } from "../records";

/** What the manager decided of two clients; the newest of several marks on one pair. */
export interface MarkedPair {
  readonly clients: readonly [number, number];
  readonly same: boolean;
}

/**
 * Reads the marks "same person" and "not the same person" (K5): the row names one client, its value
 * the other by id, card number, phone or name.
 *
 * A mark that does not name two clients for certain decides nothing. Of several on one pair the
 * newest day wins; on one day the later row.
 *
 * @param clients - the clients before any mark is applied
 */
export function markedPairs(records: ClinicRecords, clients: ClientIndex): readonly MarkedPair[] {
  const { marks } = records;
  const ways = clients.ways.of.marks;
  if (marks === undefined || ways === undefined) return [];
  const newest = new Map<string, MarkedPair & { readonly on: number }>();
  for (let rowIndex = 0; rowIndex < marks.count; rowIndex++) {
    const mark = codeAt(clientMarks, marks.fields.mark, rowIndex);
    if (mark !== "same_person" && mark !== "not_the_same_person") continue;
    const one = markedClient(clients, at(ways, rowIndex));
    const other = clientCalled(clients, marks.fields.value?.[rowIndex]);
    if (one === undefined || other === undefined || one === other) continue;
    const pair = one < other ? ([one, other] as const) : ([other, one] as const);
    const on = marks.fields.markedOn?.[rowIndex] ?? Number.NEGATIVE_INFINITY;
    const known = newest.get(pair.join());
    if (known !== undefined && known.on > on) continue;
    newest.set(pair.join(), { clients: pair, same: mark === "same_person", on });
  }
  return [...newest.values()].map(({ clients: pair, same }) => ({ clients: pair, same }));
}

function markedClient(clients: ClientIndex, way: number): number | undefined {
  if (way < 0) return undefined;
  const found = findClient(clients, way);
  return found.ok ? found.value : undefined;
}

/** The one client a text means, be it her id, card number, phone or name. */
function clientCalled(clients: ClientIndex, textIndex: number | undefined): number | undefined {
  const { ids, numbers, names } = clients.ways.books;
  const meant =
    called(clients.byClientId, ids.keyOf(textIndex)) ??
    called(clients.byCard, ids.keyOf(textIndex)) ??
    called(clients.byPhone, numbers.keyOf(textIndex)) ??
    called(clients.byName, names.keyOf(textIndex));
  return meant?.length === 1 ? meant[0] : undefined;
}

function called(clients: HoldersByKey, key: number): readonly number[] | undefined {
  const holders = clients.holders(key);
  return holders.length === 0 ? undefined : holders;
}
