import { at } from "./clients/at";
import { eachSlice, type Sliced } from "./sliced";

/** As many numbers as are sorted, or merged, in a few milliseconds. */
const shortRun = 4_096;

/**
 * Puts numbers in order in slices: short runs first, which are then merged two by two. Of two that
 * are alike the one that stood first stays first; what stands in order already costs little.
 *
 * @param numbers - put in order where they stand
 */
export function* sortInSlices(numbers: Int32Array, order: Order): Sliced<void> {
  const { length } = numbers;
  // As lists, whose sort sees what is in order already; that of columns of numbers does not.
  yield* eachSlice(length, shortRun, (from, to) =>
    numbers.set(Array.from(numbers.subarray(from, to)).sort(order), from),
  );
  for (let run = shortRun; run < length; run *= 2)
    for (let from = 0; from + run < length; from += 2 * run)
      yield* mergeRuns(numbers.subarray(from, from + 2 * run), run, order);
}

type Order = (one: number, other: number) => number;

/** Merges the numbers before a place with those behind it; either are in order. */
function* mergeRuns(numbers: Int32Array, middle: number, order: Order): Sliced<void> {
  if (order(at(numbers, middle - 1), at(numbers, middle)) <= 0) return;
  const first = numbers.slice(0, middle);
  let one = 0;
  let other = middle;
  yield* eachSlice(numbers.length, shortRun, (from, to) => {
    for (let place = from; place < to && one < first.length; place++) {
      const isOther = other < numbers.length && order(at(numbers, other), at(first, one)) < 0;
      numbers[place] = isOther ? at(numbers, other++) : at(first, one++);
    }
  });
}
