import type { Interval } from "./interval";
import { quantile } from "./quantile";
import { seededRandom } from "./seededRandom";

/** How a figure is resampled. */
export interface Resampling {
  /** Clients to draw from; each draw takes as many, putting back. */
  readonly clients: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * The 95% interval of a figure that has no formula: how it varies when clients are drawn anew.
 *
 * The same seed gives the same interval on every machine. A draw in which the figure cannot be
 * told is left out.
 *
 * @param resampling - how many clients, how often, from which seed
 * @param figure - of the clients drawn, given as places among all; the array is used again
 * @returns the middle 95% of the draws; `undefined` when half of them or more told nothing
 * @source Efron 1979, Ann. Stat. 7:1; percentile interval, Efron & Tibshirani 1993, chapter 13
 *
 * @example
 * bootstrapInterval({ clients: 3, draws: 10, seed: 1 }, () => 7) // => { low: 7, high: 7 }
 * bootstrapInterval({ clients: 3, draws: 10, seed: 1 }, () => undefined) // => undefined
 */
export function bootstrapInterval(
  { clients, draws, seed }: Resampling,
  figure: (drawn: Int32Array) => number | undefined,
): Interval | undefined {
  const random = seededRandom(seed);
  const drawn = new Int32Array(clients);
  const told: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    for (let place = 0; place < clients; place++) drawn[place] = Math.floor(random() * clients);
    const value = figure(drawn);
    if (value !== undefined) told.push(value);
  }
  if (2 * told.length <= draws) return undefined;
  const ascending = Float64Array.from(told).sort();
  const low = quantile(ascending, 0.025);
  const high = quantile(ascending, 0.975);
  return low === undefined || high === undefined ? undefined : { low, high };
}
