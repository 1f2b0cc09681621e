import { noDay } from "../../calendar/day";
import { median } from "../../statistics/median";
import { numberList } from "./numberList";
import { takeOffRefunds, type MoneyRow } from "./takeOffRefunds";

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

/** A day and a place in one number, so that deals sort by day as plain numbers. */
const placesPerDay = 2 ** 24;

/**
 * One client's deals and refunds: filled row by row, totalled, emptied for the next client.
 *
 * Deals of one day are one deal; a day whose deals were all given back is none (W1).
 */
export class DealLedger {
  private readonly days = numberList();
  private readonly amounts = numberList();
  private readonly treatments = numberList();
  private readonly recentDeals = numberList();
  private refunds: MoneyRow[] = [];
  private totals = noTotals();
  private readonly recentFromOn: number;

  /** Opens an empty ledger; `recentFromOn` is the first day of the recent months. */
  constructor(recentFromOn: number) {
    this.recentFromOn = recentFromOn;
  }

  clear(): void {
    this.days.clear();
    this.amounts.clear();
    this.treatments.clear();
    this.recentDeals.clear();
    if (this.refunds.length > 0) this.refunds = [];
    this.totals = noTotals();
  }

  /** A deal; `cents` is `NaN` where no amount is known, `treatment` a text index or `noText`. */
  addDeal(on: number, cents: number, treatment: number): void {
    this.days.add(on * placesPerDay + this.days.count());
    this.amounts.add(cents);
    this.treatments.add(treatment);
  }

  addRefund(refund: MoneyRow): void {
    this.refunds.push(refund);
  }

  total(): DealTotals {
    if (this.refunds.length > 0) this.applyRefunds();
    const isSpendKnown = this.addUpDays();
    if (!isSpendKnown) this.totals.spendCents = this.totals.recentCents = NaN;
    this.totals.medianCents = median(this.recentDeals.sorted());
    return this.totals;
  }

  private applyRefunds(): void {
    const deals = Array.from(this.days.sorted(), (key) => {
      const on = Math.floor(key / placesPerDay);
      const place = key - on * placesPerDay;
      return { on, cents: this.amounts.valueAt(place), treatment: this.treatments.valueAt(place) };
    });
    const after = takeOffRefunds(deals, this.refunds);
    for (const list of [this.days, this.amounts, this.treatments]) list.clear();
    for (const { deal, leftCents } of after.deals) this.addDeal(deal.on, leftCents, deal.treatment);
    for (const { on, cents } of after.unmatched) this.addSpend(on, cents);
  }

  /** Adds up the deals day by day; answers whether any amount was known. */
  private addUpDays(): boolean {
    let on = NaN;
    let cents = 0;
    let unknown = 0;
    let known = 0;
    for (const key of this.days.sorted()) {
      const day = Math.floor(key / placesPerDay);
      if (day !== on) {
        if (known + unknown > 0) this.closeDay(on, cents, unknown > 0);
        on = day;
        cents = 0;
        unknown = 0;
      }
      const amount = this.amounts.valueAt(key - day * placesPerDay);
      if (Number.isNaN(amount)) unknown++;
      else {
        cents += amount;
        known++;
      }
    }
    if (this.days.count() > 0) this.closeDay(on, cents, unknown > 0);
    return known > 0 || this.days.count() === 0;
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
