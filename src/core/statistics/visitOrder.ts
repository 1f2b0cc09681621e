import { noDay } from "../calendar/day";

/** Visits, or deals, in columns and in any order. */
export interface VisitColumns {
  /** Whose, by number from 0; −1 where not known. */
  readonly client: ArrayLike<number>;
  /** On which day; `noDay` where not known. */
  readonly day: ArrayLike<number>;
}

/**
 * The places of visits by client, then by day, then as they stand in the columns.
 *
 * Takes time in proportion to the visits: counted into days first, then into clients. A visit without
 * a client or a day is left out, and so is one after the last day asked about.
 *
 * @param visits - the columns
 * @param until - the last day that counts
 * @source Seward 1954, counting sort, least significant key first (Knuth, TAOCP 5.2.5)
 *
 * @example
 * visitOrder({ client: [1, 0, 1, -1], day: [9, 5, 2, 3] }, 9) // => Int32Array.of(1, 2, 0)
 * visitOrder({ client: [1, 0, 1, -1], day: [9, 5, 2, 3] }, 8) // => Int32Array.of(1, 2)
 */
export function visitOrder({ client, day }: VisitColumns, until: number): Int32Array {
  const counted = Int32Array.from(day, (_, place) => place).filter((place) => {
    const on = day[place] ?? noDay;
    return on !== noDay && on <= until && (client[place] ?? -1) >= 0;
  });
  return countedInto(client, countedInto(day, counted));
}

/** The places by their value, places of equal value in the order given. */
function countedInto(column: ArrayLike<number>, places: Int32Array): Int32Array {
  let [least, most] = [Infinity, -Infinity];
  for (const place of places) {
    const value = column[place] ?? NaN;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const nextAt = new Int32Array(places.length === 0 ? 0 : most - least + 2);
  for (const place of places) {
    const after = (column[place] ?? NaN) - least + 1;
    nextAt[after] = (nextAt[after] ?? NaN) + 1;
  }
  for (let value = 1; value < nextAt.length; value++)
    nextAt[value] = (nextAt[value] ?? NaN) + (nextAt[value - 1] ?? NaN);
  const ordered = new Int32Array(places.length);
  for (const place of places) {
    const value = (column[place] ?? NaN) - least;
    const at = nextAt[value] ?? NaN;
    ordered[at] = place;
    nextAt[value] = at + 1;
  }
  return ordered;
}
