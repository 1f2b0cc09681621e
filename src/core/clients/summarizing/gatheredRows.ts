import { amountAt } from "../amountAt";
import { at } from "../at";

/**
 * What the purchase rows of some neighbouring clients show, brought side by side.
 *
 * A client's rows lie far apart, and each costs a wait for memory. A loop that does nothing else
 * has many of those waits run at once, and takes half the time of reading where each is used.
 */
export class GatheredRows {
  private numbers = new Float64Array(2 ** 13);
  private from = 0;

  /**
   * Gathers the rows of some clients, in place of those gathered before.
   *
   * @param meaning - two numbers a row (`PurchaseMeaning.rows`)
   * @param rows - rows by client
   * @param from - place of the first client's first row among them
   * @param end - place behind the last client's last row
   */
  gather(meaning: Float64Array, rows: Int32Array, from: number, end: number): void {
    this.from = from;
    const needed = 2 * (end - from);
    if (needed > this.numbers.length) this.numbers = new Float64Array(2 * needed);
    const { numbers } = this;
    for (let place = from, to = 0; place < end; place++, to += 2) {
      const source = 2 * at(rows, place);
      numbers[to] = amountAt(meaning, source);
      numbers[to + 1] = amountAt(meaning, source + 1);
    }
  }

  /** What a row shows (`PurchaseMeaning`), by its place among the rows by client. */
  shownAt(place: number): number {
    return amountAt(this.numbers, 2 * (place - this.from));
  }

  centsAt(place: number): number {
    return amountAt(this.numbers, 2 * (place - this.from) + 1);
  }
}
