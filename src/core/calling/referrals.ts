import { addDays, type Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import { noText } from "../clients/columns";
import type { ClientSummaries } from "../clients/clientSummaries";
import type { Policy } from "../policy/policy";
import { dayIn } from "./dayIn";
import { rowsOf } from "./rowsOf";

/** New clients who named somebody and came. */
export interface Referred {
  /** Day the newest of them came. */
  readonly on: Day;
  readonly clients: number;
}

const nobody: ReadonlyMap<number, Referred> = new Map();

/**
 * Who is to be thanked: the clients named as referrer by new clients who came in the last 14 days.
 *
 * A referrer is found by id, by phone, or by a name only one client has; an ambiguous name thanks
 * nobody. New is who first bought within the window of a new client, or has not bought yet.
 *
 * @returns by client number
 * @source rules C1 `referral_thanks`, K2, S1
 */
export function referrals(
  matched: MatchedRecords,
  summaries: ClientSummaries,
  { asOf, policy }: { readonly asOf: Day; readonly policy: Policy },
): ReadonlyMap<number, Referred> {
  const referrer = matched.records.clients?.fields.referrer;
  if (referrer === undefined) return nobody;
  const cameFrom = addDays(asOf, -policy.reasons.referralWithinDays);
  const newFrom = addDays(asOf, -policy.segments.newWithinDays);
  const clientOf = clientsByText(matched);
  const found = new Map<number, Referred>();
  for (let client = 0; client < summaries.count; client++) {
    const on = dayIn(summaries.lastArrivalOn, client);
    if (on === undefined || on < cameFrom) continue;
    const boughtOn = dayIn(summaries.firstDealOn, client);
    if (boughtOn !== undefined && boughtOn < newFrom) continue;
    for (const by of namedBy(matched, referrer, client)) {
      const thanked = clientOf.get(by);
      if (thanked === undefined || thanked === "several" || thanked === client) continue;
      const known = found.get(thanked);
      const newest = known === undefined || on > known.on ? on : known.on;
      found.set(thanked, { on: newest, clients: (known?.clients ?? 0) + 1 });
    }
  }
  return found;
}

function namedBy(matched: MatchedRecords, referrer: Int32Array, client: number): Set<number> {
  const named = new Set<number>();
  for (const rowIndex of rowsOf(matched.clientRows, client)) {
    const place = referrer[rowIndex] ?? noText;
    if (place !== noText) named.add(place);
  }
  return named;
}

function clientsByText({ book }: MatchedRecords): ReadonlyMap<number, number | "several"> {
  const clients = new Map<number, number | "several">();
  for (const column of [book.name, book.phone, book.id]) {
    for (let client = 0; client < book.count; client++) {
      const place = column[client] ?? noText;
      if (place === noText) continue;
      const known = clients.get(place);
      clients.set(place, known === undefined || known === client ? client : "several");
    }
  }
  return clients;
}
