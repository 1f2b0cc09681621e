import { standardErrors95, type Interval } from "./interval";

/** So many of so many. */
export interface Count {
  readonly hits: number;
  readonly trials: number;
}

/**
 * The 95% interval of a share, honest for small counts and near 0 and 1.
 *
 * 0 of 20 is "0 to 16%", never "0 to 0": none seen is not none possible.
 *
 * @param count - hits among trials; whole numbers, hits at most trials
 * @returns the interval; `undefined` without trials
 * @source Wilson 1927, JASA 22:209; Newcombe 1998, Stat. Med. 17:857, method 3
 *
 * @example
 * wilsonInterval({ hits: 0, trials: 20 }) // => { low: 0, high: 0.16112515805281938 }
 * wilsonInterval({ hits: 81, trials: 263 }) // => { low: 0.2552885198782742, high: 0.36620957698280004 }
 * wilsonInterval({ hits: 0, trials: 0 }) // => undefined
 */
export function wilsonInterval({ hits, trials }: Count): Interval | undefined {
  if (trials === 0) return undefined;
  const square = standardErrors95 * standardErrors95;
  const share = hits / trials;
  const middle = hits + square / 2;
  const spread = standardErrors95 * Math.sqrt(hits * (1 - share) + square / 4);
  return {
    low: hits === 0 ? 0 : (middle - spread) / (trials + square),
    high: hits === trials ? 1 : (middle + spread) / (trials + square),
  };
}
