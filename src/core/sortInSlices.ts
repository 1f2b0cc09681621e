import { at } from "./clients/at";
import type { Sliced } from "./sliced";

/** As many numbers as are sorted in a few milliseconds. */
const shortRun = 16_384;

/**
 * Puts numbers in order in slices: short runs first, which are then merged two by two. Of two that
 * are alike the one that stood first stays first.
 *
 * @param numbers - put in order where they stand
 */
export function* sortInSlices(numbers: Int32Array, order: Order): Sliced<void> {
  const { length } = numbers;
  for (let from = 0; from < length; from += shortRun) {
    numbers.subarray(from, from + shortRun).sort(order);
    yield;
  }
  for (let run = shortRun; run < length; run *= 2)
    for (let from = 0; from + run < length; from += 2 * run) {
      mergeRuns(numbers.subarray(from, from + 2 * run), run, order);
      yield;
    }
}

type Order = (one: number, other: number) => number;

/** Merges the numbers before a place with those behind it; either are in order. */
function mergeRuns(numbers: Int32Array, middle: number, order: Order): void {
  const first = numbers.slice(0, middle);
  let one = 0;
  let other = middle;
  for (let place = 0; one < first.length; place++) {
    const isOther = other < numbers.length && order(at(numbers, other), at(first, one)) < 0;
    numbers[place] = isOther ? at(numbers, other++) : at(first, one++);
  }
}
