import { amountAt } from "../amountAt";
import { at } from "../at";

/** Up to here moving single deals beats sorting their days and places as numbers. */
const shortList = 32;

/** A client's deals as three columns: filled, sorted by day and emptied without new memory. */
export class DealRows {
  private days = new Int32Array(64);
  private amounts = new Float64Array(64);
  private rowIndexes = new Int32Array(64);
  private length = 0;
  private isSorted = true;

  /** A deal; `cents` is `NaN` where no amount is known, `rowIndex` the row that says it. */
  add(on: number, cents: number, rowIndex: number): void {
    const place = this.length;
    if (place === this.days.length) this.widen();
    if (place > 0 && on < at(this.days, place - 1)) this.isSorted = false;
    this.days[place] = on;
    this.amounts[place] = cents;
    this.rowIndexes[place] = rowIndex;
    this.length = place + 1;
  }

  clear(): void {
    this.length = 0;
    this.isSorted = true;
  }

  get count(): number {
    return this.length;
  }

  dayAt(place: number): number {
    return at(this.days, place);
  }

  centsAt(place: number): number {
    return amountAt(this.amounts, place);
  }

  setCentsAt(place: number, cents: number): void {
    this.amounts[place] = cents;
  }

  rowIndexAt(place: number): number {
    return at(this.rowIndexes, place);
  }

  /** Puts the deals in the order of their days. */
  sort(): void {
    if (this.isSorted) return;
    if (this.length > shortList) this.sortByKeys();
    else for (let place = 1; place < this.length; place++) this.sink(place);
    this.isSorted = true;
  }

  private sink(from: number): void {
    const [on, cents, rowIndex] = [this.dayAt(from), this.centsAt(from), this.rowIndexAt(from)];
    let place = from;
    for (; place > 0 && this.dayAt(place - 1) > on; place--) this.copy(place - 1, place);
    this.days[place] = on;
    this.amounts[place] = cents;
    this.rowIndexes[place] = rowIndex;
  }

  private copy(from: number, to: number): void {
    this.days[to] = this.dayAt(from);
    this.amounts[to] = this.centsAt(from);
    this.rowIndexes[to] = this.rowIndexAt(from);
  }

  /** Sorts a day and a place in one number, then moves every deal to its place. */
  private sortByKeys(): void {
    const places = 2 ** 24;
    const keys = Float64Array.from(
      this.days.subarray(0, this.length),
      (on, place) => on * places + place,
    ).sort();
    const order = Array.from(keys, (key) => key - Math.floor(key / places) * places);
    this.days.set(order.map((place) => this.dayAt(place)));
    this.amounts.set(order.map((place) => this.centsAt(place)));
    this.rowIndexes.set(order.map((place) => this.rowIndexAt(place)));
  }

  private widen(): void {
    const { days, amounts, rowIndexes } = this;
    this.days = new Int32Array(days.length * 2);
    this.amounts = new Float64Array(days.length * 2);
    this.rowIndexes = new Int32Array(days.length * 2);
    this.days.set(days);
    this.amounts.set(amounts);
    this.rowIndexes.set(rowIndexes);
  }
}
