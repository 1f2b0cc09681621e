import { standardErrors95, type Interval } from "../statistics/interval";

/** From this answer of 0 to 10 a client promotes the clinic; up to the other she talks against it. */
const promoterFrom = 9;
const detractorTo = 6;

/** The net promoter score, from −100 to 100. */
export interface RecommendationScore {
  readonly answers: number;
  readonly score: number;
  readonly interval: Interval;
}

/**
 * How many more clients in a hundred would recommend the clinic than would talk against it.
 *
 * @param answers - 0 to 10, one a client; `NaN` where nobody asked
 * @returns the score; `undefined` without an answer
 * @source Reichheld 2003 (score); the interval is that of a difference of two shares of one sample
 *
 * @example
 * recommendationScore([10, 9, 8, 0]).score // => 25
 * recommendationScore([NaN]) // => undefined
 */
export function recommendationScore(answers: ArrayLike<number>): RecommendationScore | undefined {
  const known = Array.from(answers).filter((answer) => !Number.isNaN(answer));
  if (known.length === 0) return undefined;
  const promoters = known.filter((answer) => answer >= promoterFrom).length / known.length;
  const detractors = known.filter((answer) => answer <= detractorTo).length / known.length;
  const net = promoters - detractors;
  const spread = Math.sqrt((promoters + detractors - net * net) / known.length);
  const reach = standardErrors95 * 100 * spread;
  const score = 100 * net;
  const interval = { low: Math.max(-100, score - reach), high: Math.min(100, score + reach) };
  return { answers: known.length, score, interval };
}
