import { at } from "../at";

/** A list of numbers that is filled, read and emptied once a client, without new memory. */
export interface NumberList {
  readonly add: (value: number) => void;
  readonly clear: () => void;
  readonly count: () => number;
  readonly valueAt: (place: number) => number;
  /** Puts the values in ascending order and shows them; valid until the next `add`. */
  readonly sorted: () => Float64Array;
}

/** Up to here moving single values beats the engine's sort; most lists are in order already. */
const shortList = 32;

/** Opens an empty list. */
export function numberList(): NumberList {
  let values = new Float64Array(64);
  let length = 0;

  return {
    add(value) {
      if (length === values.length) {
        const wider = new Float64Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    clear() {
      length = 0;
    },
    count: () => length,
    valueAt: (place) => at(values, place),
    sorted() {
      const filled = values.subarray(0, length);
      if (length > shortList) return filled.sort();
      for (let place = 1; place < length; place++) sink(filled, place);
      return filled;
    },
  };
}

function sink(values: Float64Array, from: number): void {
  const value = at(values, from);
  let place = from;
  while (place > 0 && at(values, place - 1) > value) {
    values[place] = at(values, place - 1);
    place--;
  }
  values[place] = value;
}
