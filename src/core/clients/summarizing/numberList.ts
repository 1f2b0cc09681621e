import { amountAt } from "../amountAt";

/** Up to here moving single values beats the engine's sort; most lists are in order already. */
const shortList = 32;

/** A list of numbers that is filled, read and emptied once a client, without new memory. */
export class NumberList {
  private values = new Float64Array(64);
  private length = 0;
  private isSorted = true;

  add(value: number): void {
    const { length } = this;
    if (length === this.values.length) {
      const wider = new Float64Array(length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    if (length > 0 && value < amountAt(this.values, length - 1)) this.isSorted = false;
    this.values[length] = value;
    this.length = length + 1;
  }

  clear(): void {
    this.length = 0;
    this.isSorted = true;
  }

  get count(): number {
    return this.length;
  }

  /** The value at a place, in the order added until `sort` is called. */
  valueAt(place: number): number {
    return amountAt(this.values, place);
  }

  /** Puts the values in ascending order. */
  sort(): void {
    if (this.isSorted) return;
    if (this.length > shortList) this.values.subarray(0, this.length).sort();
    else for (let place = 1; place < this.length; place++) sink(this.values, place);
    this.isSorted = true;
  }

  /** The middle of the values, of an even number the mean of the middle two; `NaN` without one. */
  median(): number {
    this.sort();
    const middle = this.length >> 1;
    if (this.length === 0) return NaN;
    if (this.length % 2 === 1) return this.valueAt(middle);
    return (this.valueAt(middle - 1) + this.valueAt(middle)) / 2;
  }
}

function sink(values: Float64Array, from: number): void {
  const value = amountAt(values, from);
  let place = from;
  for (; place > 0 && amountAt(values, place - 1) > value; place--)
    values[place] = amountAt(values, place - 1);
  values[place] = value;
}
