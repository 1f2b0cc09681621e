import { DealRows } from "../clients/summarizing/dealRows";
import { takeOffRefunds, type Refund } from "../clients/summarizing/takeOffRefunds";
import { compareTexts } from "../compareTexts";
import type { VisitColumns } from "../statistics/visitOrder";
import type { ClinicActs } from "./clinicActs";

/** Deals with what was bought, by its text index. */
export interface TreatedDeals extends VisitColumns {
  readonly treatment: ArrayLike<number>;
}

/**
 * The deals that stand: what was given back to nothing is none, and giving back is none either (W1).
 *
 * @param deals - deals and what was given back
 * @param texts - the string table of the records
 * @source rule W1; see `takeOffRefunds`
 *
 * @example
 * standingDeals({ client: [7, 7], day: [1, 4], cents: [300, -300], treatment: [0, 0], isRefund: [0, 1] }, ["laser"]) // => { client: [], day: [], treatment: [] }
 */
export function standingDeals(
  { client, day, cents, treatment, isRefund }: ClinicActs["deals"],
  texts: readonly string[],
): TreatedDeals {
  const standing: number[] = [];
  const givenBack = clientsGivenBack(client, isRefund);
  for (let place = 0; place < client.length; place++) {
    const money = givenBack.get(client[place] ?? NaN);
    const [on, amount] = [day[place] ?? NaN, cents[place] ?? NaN];
    if (money === undefined) standing.push(place);
    else if (isRefund[place] !== 1) money.deals.add(on, amount, place);
    else money.refunds.push({ on, cents: amount, treatment: treatment[place] ?? NaN });
  }
  const terms = {
    treatmentOf: (place: number) => treatment[place] ?? NaN,
    byTreatment: (one: number, other: number) => compareTexts(texts[one], texts[other]),
  };
  for (const { deals, refunds } of givenBack.values()) {
    takeOffRefunds(deals, refunds, terms);
    for (let deal = 0; deal < deals.count; deal++)
      if (deals.centsAt(deal) !== 0) standing.push(deals.rowIndexAt(deal));
  }
  const kept = (column: ArrayLike<number>) => standing.map((place) => column[place] ?? NaN);
  return { client: kept(client), day: kept(day), treatment: kept(treatment) };
}

/** Deals and refunds of each client to whom something was given back, still to be filled in. */
function clientsGivenBack(
  client: ArrayLike<number>,
  isRefund: ArrayLike<number>,
): ReadonlyMap<number, { readonly deals: DealRows; readonly refunds: Refund[] }> {
  const found = new Map<number, { readonly deals: DealRows; readonly refunds: Refund[] }>();
  for (let place = 0; place < client.length; place++) {
    const own = client[place] ?? NaN;
    if (isRefund[place] === 1 && !found.has(own))
      found.set(own, { deals: new DealRows(), refunds: [] });
  }
  return found;
}
