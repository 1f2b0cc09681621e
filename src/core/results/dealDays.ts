import type { Day } from "../calendar/day";
import { visitOrder } from "../statistics/visitOrder";
import type { DealColumns } from "./returningShare";

/** What a client bought and gave back on one day. */
export interface DealDay {
  readonly client: number;
  readonly day: number;
  /** `NaN` where no amount is known. */
  cents: number;
}

/**
 * One entry a client and day, client by client, with the day's money added up.
 *
 * @param deals - in any order
 * @param to - the last day that counts
 * @source rule W1 (deals of one day are one deal)
 *
 * @example
 * dealDays({ client: [7, 7], day: [5, 5], cents: [300, -100] }, 9) // => [{ client: 7, day: 5, cents: 200 }]
 */
export function dealDays(deals: DealColumns, to: Day): readonly DealDay[] {
  const { client, day, cents, isRefund } = deals;
  const days: DealDay[] = [];
  for (const place of visitOrder(deals, to)) {
    // Giving back is no deal, and of an unknown amount it changes no sum.
    if (isRefund?.[place] === 1 && Number.isNaN(cents[place])) continue;
    const own = {
      client: client[place] ?? NaN,
      day: day[place] ?? NaN,
      cents: cents[place] ?? NaN,
    };
    const last = days.at(-1);
    if (last?.client !== own.client || last.day !== own.day) days.push(own);
    else last.cents = added(last.cents, own.cents);
  }
  return days;
}

/** What is known of two amounts. */
function added(one: number, other: number): number {
  if (Number.isNaN(one)) return other;
  return Number.isNaN(other) ? one : one + other;
}
