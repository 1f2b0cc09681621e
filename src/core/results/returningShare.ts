import type { Day } from "../calendar/day";
import type { VisitColumns } from "../statistics/visitOrder";
import { dealDays, type DealDay } from "./dealDays";

/** Deals in columns, in any order; several of a client on one day are one deal. */
export interface DealColumns extends VisitColumns {
  /** Money of the deal, refunds negative; `NaN` where not known. */
  readonly cents: ArrayLike<number>;
  /** 1 where money was given back, which the amount does not say where none is known. */
  readonly isRefund?: ArrayLike<number>;
}

/** What new and returning clients brought in a time. */
export interface ReturningShare {
  readonly cents: number;
  readonly returningCents: number;
  readonly deals: number;
  readonly returningDeals: number;
  readonly heads: number;
  readonly returningHeads: number;
  /**
   * Returning ÷ all; `undefined` where all is 0, and of revenue where so much was given back that
   * either is below 0 or the one above the other.
   */
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
  const inTime: ReturningDeal[] = [];
  let [buyer, hasBought] = [-1, false];
  for (const deal of dealDays(deals, to)) {
    const isReturning = deal.client === buyer && hasBought;
    [buyer, hasBought] = [deal.client, isReturning || !(deal.cents <= 0)];
    if (deal.day >= from) inTime.push({ ...deal, isReturning });
  }
  return returningSums(inTime);
}

/** A day on which a client bought or gave back, and whether she had bought before it. */
export interface ReturningDeal extends DealDay {
  readonly isReturning: boolean;
}

/**
 * Adds up what new and returning clients brought.
 *
 * @param deals - the deals of one time
 * @source rule R3
 *
 * @example
 * returningSums([{ client: 7, day: 5, cents: 300, isReturning: true }]).ofDealsShare // => 1
 */
export function returningSums(deals: Iterable<ReturningDeal>): ReturningShare {
  const sums = { cents: 0, returningCents: 0, deals: 0, returningDeals: 0 };
  const heads = new Set<number>();
  const returningHeads = new Set<number>();
  for (const { client, cents, isReturning } of deals) {
    const known = Number.isNaN(cents) ? 0 : cents;
    sums.cents += known;
    if (isReturning) sums.returningCents += known;
    if (cents <= 0) continue;
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
  return whole > 0 && part >= 0 && part <= whole ? part / whole : undefined;
}
