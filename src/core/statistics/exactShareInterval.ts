import { betaQuantile } from "./betaQuantile";
import type { Interval } from "./interval";
import type { Count } from "./wilsonInterval";

/**
 * The 95% interval of a share that is never too narrow, at the price of being wide.
 *
 * @param count - hits among trials
 * @returns the interval; `undefined` without trials
 * @source Clopper & Pearson 1934, Biometrika 26:404
 *
 * @example
 * exactShareInterval({ hits: 1, trials: 1 }) // => { low: 0.024999999999999988, high: 1 }
 * exactShareInterval({ hits: 0, trials: 0 }) // => undefined
 */
export function exactShareInterval({ hits, trials }: Count): Interval | undefined {
  if (trials === 0) return undefined;
  const misses = trials - hits;
  return {
    low: hits === 0 ? 0 : betaQuantile(0.025, { hits, misses: misses + 1 }),
    high: misses === 0 ? 1 : betaQuantile(0.975, { hits: hits + 1, misses }),
  };
}
