import type { CallDay } from "../calling/callDay";
import { textIn } from "../calling/textIn";
import { clientKey } from "../clients/clientKey";

/**
 * How many clients each client brought, by the referrers the client sheets name. A name that two
 * clients bear is nobody's.
 *
 * @returns counts by client number
 * @source rules R3, L5 (document 002)
 */
export function referralCounts({ matched }: CallDay): ReadonlyMap<number, number> {
  const { book, records, clientRows } = matched;
  const { referrer } = records.clients?.fields ?? {};
  const counts = new Map<number, number>();
  if (referrer === undefined) return counts;
  const named = clientsByName(matched);
  for (let client = 0; client < book.count; client++) {
    const from = clientRows.start[client] ?? 0;
    for (let place = from; place < (clientRows.start[client + 1] ?? from); place++) {
      const said = textIn(records.texts, referrer, clientRows.rows[place] ?? -1);
      const brought = said === undefined ? undefined : named.get(clientKey(said));
      if (brought === undefined || brought < 0 || brought === client) continue;
      counts.set(brought, (counts.get(brought) ?? 0) + 1);
      break;
    }
  }
  return counts;
}

/** Clients by name, id and number; -1 where several answer to one. */
function clientsByName({ book, records }: CallDay["matched"]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (let client = 0; client < book.count; client++)
    for (const column of [book.name, book.id, book.phone]) {
      const text = textIn(records.texts, column, client);
      if (text === undefined) continue;
      const key = clientKey(text);
      const known = named.get(key);
      named.set(key, known === undefined || known === client ? client : -1);
    }
  return named;
}
