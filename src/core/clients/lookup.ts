import type { Day } from "../calendar/day";
import { clientKey } from "./clientKey";

/** The columns a lookup searches, of one length; `undefined` where a cell is blank. */
export interface SearchedColumns {
  /** Clients as typed; compared after NFKC, trim and case. */
  readonly clients: readonly (string | undefined)[];
  readonly dates: readonly (Day | undefined)[];
  /** In any one unit; absent when no amounts are asked about. */
  readonly amounts?: readonly (number | undefined)[];
}

/** What the searched rows say of one client. */
export interface FoundClient {
  /** Her distinct days up to the day asked about, ascending. */
  readonly days: readonly Day[];
  /** Sum of the amounts of those rows; `undefined` without a known amount. */
  readonly spend: number | undefined;
}

/**
 * Groups the rows of two or three columns by client, in one pass, for functions in cells.
 *
 * Same client, same day is one visit. A row without a client or date, or dated after `asOf`, is
 * skipped.
 *
 * @param columns - the columns as read from their cells
 * @param asOf - day the question is asked for
 * @returns a question: what the rows say of a client, `undefined` for a client without a row
 * @source policy/SOURCES.md#matching (rule K2)
 *
 * @example
 * lookup({ clients: ["A1", " a1"], dates: [day("2026-03-01"), day("2026-01-01")], amounts: [5, 7] }, day("2026-03-20"))("Ａ1") // => { days: [day("2026-01-01"), day("2026-03-01")], spend: 12 }
 * lookup({ clients: ["A1"], dates: [day("2026-03-01")] }, day("2026-03-20"))("B2") // => undefined
 */
export function lookup(
  { clients, dates, amounts }: SearchedColumns,
  asOf: Day,
): (client: string) => FoundClient | undefined {
  const keyOf = keysOnce();
  const found = new Map<string, Gathered>();
  for (const [place, client] of clients.entries()) {
    const on = dates[place];
    if (client === undefined || on === undefined || on > asOf) continue;
    const gathered = found.get(keyOf(client)) ?? { days: [], spend: undefined };
    found.set(keyOf(client), gathered);
    gathered.days.push(on);
    const amount = amounts?.[place];
    if (amount !== undefined) gathered.spend = (gathered.spend ?? 0) + amount;
  }
  return (client) => {
    const gathered = found.get(keyOf(client));
    if (gathered === undefined) return undefined;
    return { days: distinct(gathered.days), spend: gathered.spend };
  };
}

interface Gathered {
  readonly days: Day[];
  spend: number | undefined;
}

/** A column repeats its clients: each spelling is brought to its key once. */
function keysOnce(): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = clientKey(text);
    keys.set(text, key);
    return key;
  };
}

function distinct(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort((one, other) => one - other);
}
