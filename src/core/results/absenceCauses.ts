import { noDay, type Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import { noText } from "../clients/columns";
import { rowsOf } from "../calling/rowsOf";
import { clientsByName } from "./clientsByName";
import { shareCounted, type ShareCounted } from "./shareCounted";

/** Why clients stayed away, in the words of the log. */
export interface AbsenceCause extends ShareCounted {
  readonly cause: string;
}

/**
 * Counts why clients stayed away, as they told the callers (O3): each client under the cause she
 * gave last.
 *
 * The share is of the clients who gave one. Most give none, so it says which causes there are and
 * not how common each is among all who stay away.
 *
 * @param matched - the records, each row with its client
 * @param asOf - a call dated later has not happened yet
 * @returns the most frequent first
 * @source rule O3 (document 004)
 */
export function absenceCauses(matched: MatchedRecords, asOf: Day): readonly AbsenceCause[] {
  const { absenceCause, callDate } = matched.records.calls?.fields ?? {};
  if (absenceCause === undefined) return [];
  const { texts } = matched.records;
  const said = new Map<number, string>();
  for (let client = 0; client < matched.book.count; client++) {
    let newestOn: number = noDay;
    for (const rowIndex of rowsOf(matched.rows.calls, client)) {
      const on = callDate?.[rowIndex] ?? noDay;
      const cause = texts[absenceCause[rowIndex] ?? noText]?.trim() ?? "";
      if (cause === "" || on > asOf || on < newestOn) continue;
      // Of two causes of one day the first by its letters, whatever the order of rows (G14).
      const known = said.get(client);
      if (on === newestOn && known !== undefined && known <= cause) continue;
      said.set(client, cause);
      newestOn = on;
    }
  }
  return clientsByName(said.keys(), (client) => said.get(client))
    .map(({ name: cause = "", clients }) => ({ cause, ...shareCounted(clients, said.size) }))
    .sort((one, other) => other.clients.length - one.clients.length);
}
