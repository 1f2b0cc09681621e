import type { Interval } from "./interval";
import { wilsonInterval, type Count } from "./wilsonInterval";

/**
 * The 95% interval of the difference of two shares: called minus not called, this year minus last.
 *
 * Combines the two Wilson intervals, so it never leaves −1 to 1 and needs no large counts.
 *
 * @param one - the share subtracted from
 * @param other - the share subtracted
 * @returns the interval of `one` − `other`; `undefined` when either has no trials
 * @source Newcombe 1998, Stat. Med. 17:873, method 10
 *
 * @example
 * newcombeInterval({ hits: 56, trials: 70 }, { hits: 48, trials: 80 }) // => { low: 0.0524314724023649, high: 0.333872654036906 }
 * newcombeInterval({ hits: 0, trials: 0 }, { hits: 48, trials: 80 }) // => undefined
 */
export function newcombeInterval(one: Count, other: Count): Interval | undefined {
  const ones = wilsonInterval(one);
  const others = wilsonInterval(other);
  if (ones === undefined || others === undefined) return undefined;
  const oneShare = one.hits / one.trials;
  const otherShare = other.hits / other.trials;
  const difference = oneShare - otherShare;
  return {
    low: difference - Math.hypot(oneShare - ones.low, others.high - otherShare),
    high: difference + Math.hypot(ones.high - oneShare, otherShare - others.low),
  };
}
