import { noDay } from "../../calendar/day";
import { DealRows } from "./dealRows";
import { NumberList } from "./numberList";
import { takeOffRefunds, type MoneyRow, type TreatmentOrder } from "./takeOffRefunds";

/** What one client's deals come to; read it before the next client's are added. */
export interface DealTotals {
  firstOn: number;
  secondOn: number;
  lastOn: number;
  /** Distinct deal days. */
  days: number;
  /** `NaN` where she has deals and none has an amount. */
  spendCents: number;
  recentCents: number;
  /** Median deal of the recent months; `NaN` without one of known amount. */
  medianCents: number;
}

/**
 * One client's deals and refunds: filled row by row, totalled, emptied for the next client.
 *
 * Deals of one day are one deal; a day whose deals were all given back is none (W1).
 */
export class DealLedger {
  private readonly deals = new DealRows();
  private readonly recentDeals = new NumberList();
  private refunds: MoneyRow[] = [];
  private totals = noTotals();
  private readonly recentFromOn: number;
  private readonly byTreatment: TreatmentOrder;

  /** Opens an empty ledger; `recentFromOn` is the first day of the recent months. */
  constructor(recentFromOn: number, byTreatment: TreatmentOrder) {
    this.recentFromOn = recentFromOn;
    this.byTreatment = byTreatment;
  }

  clear(): void {
    this.deals.clear();
    this.recentDeals.clear();
    if (this.refunds.length > 0) this.refunds = [];
    this.totals = noTotals();
  }

  /** A deal; `cents` is `NaN` where no amount is known, `treatment` a text index or `noText`. */
  addDeal(on: number, cents: number, treatment: number): void {
    this.deals.add(on, cents, treatment);
  }

  addRefund(refund: MoneyRow): void {
    this.refunds.push(refund);
  }

  total(): DealTotals {
    if (this.refunds.length > 0) this.applyRefunds();
    const isSpendKnown = this.addUpDays();
    if (!isSpendKnown) this.totals.spendCents = this.totals.recentCents = NaN;
    this.totals.medianCents = this.recentDeals.median();
    return this.totals;
  }

  private applyRefunds(): void {
    const { deals } = this;
    const rows = Array.from({ length: deals.count }, (_, place) => ({
      on: deals.dayAt(place),
      cents: deals.centsAt(place),
      treatment: deals.treatmentAt(place),
    }));
    const after = takeOffRefunds(rows, this.refunds, this.byTreatment);
    deals.clear();
    for (const { deal, leftCents } of after.deals) deals.add(deal.on, leftCents, deal.treatment);
    for (const { on, cents } of after.unmatched) this.addSpend(on, cents);
  }

  /** Adds up the deals day by day; answers whether any amount was known. */
  private addUpDays(): boolean {
    const { deals } = this;
    deals.sort();
    let isAnyKnown = deals.count === 0;
    for (let place = 0; place < deals.count; ) {
      const on = deals.dayAt(place);
      let cents = 0;
      let hasUnknown = false;
      for (; place < deals.count && deals.dayAt(place) === on; place++) {
        const amount = deals.centsAt(place);
        if (Number.isNaN(amount)) hasUnknown = true;
        else {
          cents += amount;
          isAnyKnown = true;
        }
      }
      this.closeDay(on, cents, hasUnknown);
    }
    return isAnyKnown;
  }

  private closeDay(on: number, cents: number, hasUnknown: boolean): void {
    this.addSpend(on, cents);
    if (!(cents > 0 || hasUnknown)) return;
    const { totals } = this;
    if (totals.days === 0) totals.firstOn = on;
    if (totals.days === 1) totals.secondOn = on;
    totals.lastOn = on;
    totals.days++;
    if (on >= this.recentFromOn && cents > 0) this.recentDeals.add(cents);
  }

  private addSpend(on: number, cents: number): void {
    this.totals.spendCents += cents;
    if (on >= this.recentFromOn) this.totals.recentCents += cents;
  }
}

function noTotals(): DealTotals {
  return {
    firstOn: noDay,
    secondOn: noDay,
    lastOn: noDay,
    days: 0,
    spendCents: 0,
    recentCents: 0,
    medianCents: NaN,
  };
}
