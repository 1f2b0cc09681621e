import { noDay } from "../../calendar/day";
import { noText, type TextColumn } from "../columns";
import { DealRows } from "./dealRows";
import { NumberList } from "./numberList";
import {
  takeOffRefunds,
  type Refund,
  type TreatmentOrder,
  type TreatmentTerms,
} from "./takeOffRefunds";

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

/** What every client's deals are told apart by. */
export interface DealTerms {
  /** First day of the recent months. */
  readonly recentFromOn: number;
  /** The treatment of each row; `undefined` where the sheet names none. */
  readonly treatments: TextColumn | undefined;
  readonly byTreatment: TreatmentOrder;
}

/**
 * One client's deals and refunds: filled row by row, totalled, emptied for the next client.
 *
 * Deals of one day are one deal; a day whose deals were all given back is none (W1).
 */
export class DealLedger {
  private readonly deals = new DealRows();
  private readonly recentDeals = new NumberList();
  private refunds: Refund[] = [];
  private readonly totals = noTotals();
  private readonly recentFromOn: number;
  private readonly treatments: TreatmentTerms;

  constructor({ recentFromOn, treatments, byTreatment }: DealTerms) {
    this.recentFromOn = recentFromOn;
    const treatmentOf = (rowIndex: number): number => treatments?.[rowIndex] ?? noText;
    this.treatments = { treatmentOf, byTreatment };
  }

  clear(): void {
    this.deals.clear();
    this.recentDeals.clear();
    if (this.refunds.length > 0) this.refunds = [];
    forget(this.totals);
  }

  /** A deal; `cents` is `NaN` where no amount is known, `rowIndex` the row that says it. */
  addDeal(on: number, cents: number, rowIndex: number): void {
    this.deals.add(on, cents, rowIndex);
  }

  /** Money given back: `cents` is negative, `NaN` where no amount is known. */
  addRefund(on: number, cents: number, rowIndex: number): void {
    this.refunds.push({ on, cents, treatment: this.treatments.treatmentOf(rowIndex) });
  }

  total(): DealTotals {
    if (this.refunds.length > 0) this.applyRefunds();
    const isSpendKnown = this.addUpDays();
    if (!isSpendKnown) this.totals.spendCents = this.totals.recentCents = NaN;
    this.totals.medianCents = this.recentDeals.median();
    return this.totals;
  }

  private applyRefunds(): void {
    const unmatched = takeOffRefunds(this.deals, this.refunds, this.treatments);
    for (const { on, cents } of unmatched) this.addSpend(on, cents);
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

function forget(totals: DealTotals): void {
  totals.firstOn = totals.secondOn = totals.lastOn = noDay;
  totals.days = totals.spendCents = totals.recentCents = 0;
  totals.medianCents = NaN;
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
