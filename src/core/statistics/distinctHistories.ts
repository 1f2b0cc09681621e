import type { PurchaseHistories } from "./purchaseHistory";

/** Histories with equal ones counted instead of repeated, so that a model looks at each once. */
export interface DistinctHistories {
  readonly clients: number;
  readonly repeaters: number;
  /** One entry a history: how many clients have it, and what it is. */
  readonly counts: Float64Array;
  readonly repeats: Float64Array;
  /** Places in `weeks`. */
  readonly lastPlace: Int32Array;
  readonly observedPlace: Int32Array;
  /** Every length of time that occurs, once. */
  readonly weeks: Float64Array;
  readonly longestWeeks: number;
}

/**
 * Counts equal histories together: to a model, all who bought once in the same week are alike.
 *
 * @param histories - the clients' columns
 *
 * @example
 * distinctHistories({ repeats: [0, 2, 0], lastWeeks: [0, 5, 0], observedWeeks: [9, 9, 9] }).counts // => Float64Array.of(2, 1)
 */
export function distinctHistories(histories: PurchaseHistories): DistinctHistories {
  const { repeats, lastWeeks, observedWeeks } = histories;
  const lengths = new Places();
  const last = Int32Array.from(lastWeeks, (weeks) => lengths.of(weeks));
  const observed = Int32Array.from(observedWeeks, (weeks) => lengths.of(weeks));
  const moments = new Places();
  const distinct = new Places();
  const firstWith: number[] = [];
  const counts: number[] = [];
  for (let client = 0; client < repeats.length; client++) {
    const moment = moments.of((last[client] ?? 0) * lengths.count + (observed[client] ?? 0));
    const place = distinct.of((repeats[client] ?? 0) * repeats.length + moment);
    if (place === counts.length) firstWith.push(client);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return {
    clients: repeats.length,
    repeaters: Array.from(repeats).filter((count) => count > 0).length,
    counts: Float64Array.from(counts),
    repeats: Float64Array.from(firstWith, (client) => repeats[client] ?? 0),
    lastPlace: Int32Array.from(firstWith, (client) => last[client] ?? 0),
    observedPlace: Int32Array.from(firstWith, (client) => observed[client] ?? 0),
    weeks: Float64Array.from(lengths.values),
    longestWeeks: lengths.values.reduce((longest, weeks) => Math.max(longest, weeks), 0),
  };
}

/** Numbers in the order in which they were first seen. */
class Places {
  private readonly places = new Map<number, number>();
  readonly values: number[] = [];

  get count(): number {
    return this.values.length;
  }

  of(value: number): number {
    let place = this.places.get(value);
    if (place === undefined) {
      place = this.count;
      this.places.set(value, place);
      this.values.push(value);
    }
    return place;
  }
}
