import type { Day } from "../calendar/day";
import type { VisitColumns } from "../statistics/visitOrder";
import { dealDays } from "./dealDays";

/** Deals in columns, in any order; several of a client on one day are one deal. */
export interface DealColumns extends VisitColumns {
  /** Money of the deal, refunds negative; `NaN` where not known. */
  readonly cents: ArrayLike<number>;
}

/** What new and returning clients brought in a time. */
export interface ReturningShare {
  readonly cents: number;
  readonly returningCents: number;
  readonly deals: number;
  readonly returningDeals: number;
  readonly heads: number;
  readonly returningHeads: number;
  /** Returning ÷ all; `undefined` where all is 0, and of revenue below it too. */
  readonly ofRevenueShare: number | undefined;
  readonly ofDealsShare: number | undefined;
  readonly ofHeadsShare: number | undefined;
}

/**
 * The share of revenue, deals and heads that returning clients brought between two days (R3).
 *
 * A deal is a returning client's when she had one on an earlier day, in the time or before it, so
 * that the deals and the money of the months add up to those of the year. A day given back to nothing
 * is no deal (W1), and what is given back on a day of its own is taken off the money of that day; a
 * deal of unknown amount counts as a deal and a head.
 *
 * @param deals - every deal known, from before the time too
 * @param from - first day of the time
 * @param to - last day of the time
 * @source policy/SOURCES.md#repurchase (rule W1); documents 000 and 003 (rule R3)
 *
 * @example
 * returningShare({ client: [7, 7, 8], day: [1, 5, 6], cents: [100, 300, 100] }, 5, 9).ofRevenueShare // => 0.75
 * returningShare({ client: [], day: [], cents: [] }, 5, 9).ofDealsShare // => undefined
 */
export function returningShare(deals: DealColumns, from: Day, to: Day): ReturningShare {
  const sums = { cents: 0, returningCents: 0, deals: 0, returningDeals: 0 };
  const heads = new Set<number>();
  const returningHeads = new Set<number>();
  let [buyer, hasBought] = [-1, false];
  for (const { client, day, cents } of dealDays(deals, to)) {
    const isReturning = client === buyer && hasBought;
    const isDeal = !(cents <= 0);
    [buyer, hasBought] = [client, isReturning || isDeal];
    if (day < from) continue;
    const known = Number.isNaN(cents) ? 0 : cents;
    sums.cents += known;
    if (isReturning) sums.returningCents += known;
    if (!isDeal) continue;
    sums.deals++;
    heads.add(client);
    if (!isReturning) continue;
    sums.returningDeals++;
    returningHeads.add(client);
  }
  return {
    ...sums,
    heads: heads.size,
    returningHeads: returningHeads.size,
    ofRevenueShare: shareOf(sums.returningCents, sums.cents),
    ofDealsShare: shareOf(sums.returningDeals, sums.deals),
    ofHeadsShare: shareOf(returningHeads.size, heads.size),
  };
}

function shareOf(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
