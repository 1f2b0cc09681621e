import { digamma } from "./digamma";
import { minimize, type Slope } from "./minimize";
import { logGamma } from "./logGamma";
import type { BetaShape } from "./betaShare";

/** Segments of a list: how many answered a call, of how many called. */
export interface SegmentCounts {
  readonly hits: ArrayLike<number>;
  readonly trials: ArrayLike<number>;
}

/** Further than this the segments do not differ by more than counting explains. */
const alikeFromTrials = 1e6;

/**
 * Learns how much segments' shares differ, so that small segments can be drawn to the whole.
 *
 * @param segments - one entry a segment; one without trials tells nothing and does no harm
 * @returns hits and misses that every segment starts with; `undefined` when the segments do not
 * differ by more than counting explains, or nothing or everything was hit
 * @source Skellam 1948, JRSS B 10:257 (beta-binomial); Efron & Morris 1975, JASA 70:311
 */
export function segmentPrior(segments: SegmentCounts): BetaShape | undefined {
  const hits = total(segments.hits);
  const trials = total(segments.trials);
  if (hits === 0 || hits === trials) return undefined;
  const start = [hits / trials, 1 - hits / trials].map((share) => Math.log(2 * share));
  const { point, settled } = minimize((logs) => costAt(logs, segments), start);
  const [ofHits = NaN, ofMisses = NaN] = point.map(Math.exp);
  if (!settled || !(ofHits + ofMisses < alikeFromTrials)) return undefined;
  return { hits: ofHits, misses: ofMisses };
}

/**
 * A segment's share, drawn to the whole's by as much as it is small.
 *
 * @param count - the segment's hits among trials
 * @param prior - what every segment starts with
 * @source the posterior mean of a beta-binomial, (α + x) ÷ (α + β + n)
 *
 * @example
 * segmentShare({ hits: 1, trials: 2 }, { hits: 1, misses: 7 }) // => 0.2
 * segmentShare({ hits: 0, trials: 0 }, { hits: 1, misses: 7 }) // => 0.125
 */
export function segmentShare(
  count: { readonly hits: number; readonly trials: number },
  prior: BetaShape,
): number {
  return (prior.hits + count.hits) / (prior.hits + prior.misses + count.trials);
}

function costAt(logs: readonly number[], { hits, trials }: SegmentCounts): Slope {
  const [ofHits = NaN, ofMisses = NaN] = logs.map(Math.exp);
  const both = ofHits + ofMisses;
  let [value, hitSlope, missSlope] = [0, 0, 0];
  for (let segment = 0; segment < trials.length; segment++) {
    const count = trials[segment] ?? NaN;
    const hit = hits[segment] ?? NaN;
    const miss = count - hit;
    value += logGamma(ofHits + hit) - logGamma(ofHits);
    value += logGamma(ofMisses + miss) - logGamma(ofMisses);
    value -= logGamma(both + count) - logGamma(both);
    const shared = digamma(both + count) - digamma(both);
    hitSlope += digamma(ofHits + hit) - digamma(ofHits) - shared;
    missSlope += digamma(ofMisses + miss) - digamma(ofMisses) - shared;
  }
  return { value: -value, slope: [-hitSlope * ofHits, -missSlope * ofMisses] };
}

function total(column: ArrayLike<number>): number {
  return Array.from(column).reduce((sum, one) => sum + one, 0);
}
