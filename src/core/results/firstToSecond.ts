import { noDay, type Day } from "../calendar/day";
import type { ClientSummaries } from "../clients/clientSummaries";
import { effectiveSecondDeal } from "../retention/effectiveSecondDeal";
import type { ReturnTimes } from "../statistics/survivalCurve";

/** How long each first-time client took to come back, or has been watched without. */
export interface FirstToSecond extends ReturnTimes {
  /** Whose entry it is: places in the summaries. */
  readonly clients: Int32Array;
  readonly days: Int32Array;
  /** 1 with a second deal, 0 without one yet. */
  readonly returned: Uint8Array;
}

/**
 * The days from clients' first deal to their second (W1); without one, to the day asked about.
 *
 * A client without a deal on or before that day is no first-timer and has no entry. Whoever is first
 * seen in the first days of the file may have come long before it, and can be left out.
 *
 * @param summaries - first and second deal of each client
 * @param asOf - day the question is asked for
 * @param washInDays - first days of the file, from its earliest deal on, whose new clients are left out
 * @source policy/SOURCES.md#repurchase (rules W1, W2)
 *
 * @example
 * firstToSecond({ count: 1, firstDealOn: [day("2026-01-01")], secondDealOn: [day("2026-01-31")] }, day("2026-02-04")).days // => Int32Array.of(30)
 * firstToSecond({ count: 1, firstDealOn: [day("2026-01-01")], secondDealOn: [day("2026-01-31")] }, day("2026-01-30")).returned // => Uint8Array.of(0)
 */
export function firstToSecond(
  summaries: Pick<ClientSummaries, "count" | "firstDealOn" | "secondDealOn">,
  asOf: Day,
  washInDays = 0,
): FirstToSecond {
  const { firstDealOn, secondDealOn } = summaries;
  const bought = Int32Array.from({ length: summaries.count }, (_, client) => client).filter(
    (client) => isDay(firstDealOn[client]) && (firstDealOn[client] ?? Infinity) <= asOf,
  );
  const firstOn = (client: number): number => firstDealOn[client] ?? noDay;
  const earliest = bought.reduce((least, client) => Math.min(least, firstOn(client)), Infinity);
  const clients = bought.filter((client) => firstOn(client) >= earliest + washInDays);
  const days = new Int32Array(clients.length);
  const returned = new Uint8Array(clients.length);
  clients.forEach((client, entry) => {
    const first = firstDealOn[client] as Day;
    const second = isDay(secondDealOn[client]) ? (secondDealOn[client] as Day) : undefined;
    const backOn = effectiveSecondDeal({ firstDealOn: first, secondDealOn: second, asOf });
    days[entry] = (backOn ?? asOf) - first;
    returned[entry] = backOn === undefined ? 0 : 1;
  });
  return { clients, days, returned };
}

function isDay(on: number | undefined): boolean {
  return on !== undefined && on !== noDay;
}
