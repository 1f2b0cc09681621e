import { standardErrors95, type Interval } from "./interval";

/** One entry a group: what was found in it, and how far that may be off by chance. */
export interface GroupEffects {
  readonly effect: ArrayLike<number>;
  /** Variance of the effect; above 0. */
  readonly variance: ArrayLike<number>;
}

/** What groups have in common, and each one's effect drawn towards it. */
export interface ShrunkenEffects {
  /** The effect in a group nothing is known of. */
  readonly mean: number;
  readonly meanInterval: Interval;
  /** One entry a group, between its own effect and the mean. */
  readonly effects: Float64Array;
}

/**
 * Draws the effects of groups towards what they have in common, the more so the less sure each is.
 *
 * How much groups truly differ is learnt from how much more they differ than chance explains; where
 * they do not, all have the mean.
 *
 * @param groups - at least one
 * @source DerSimonian & Laird 1986, Control. Clin. Trials 7:177 (mean, spread between groups); Efron
 * & Morris 1975, JASA 70:311 (drawing together)
 *
 * @example
 * shrunkenEffects({ effect: [0.1, 0.1], variance: [0.01, 0.04] }).effects // => Float64Array.of(0.1, 0.1)
 * shrunkenEffects({ effect: [0, 8], variance: [1, 1] }).effects.map(Math.round) // => Float64Array.of(0, 8)
 */
export function shrunkenEffects({ effect, variance }: GroupEffects): ShrunkenEffects {
  const effects = Float64Array.from(effect);
  const variances = Float64Array.from(variance);
  const between = spreadBetween(effects, variances);
  const weights = variances.map((own) => 1 / (own + between));
  const mean = weightedMean(effects, weights);
  const reach = standardErrors95 / Math.sqrt(sum(weights));
  return {
    mean,
    meanInterval: { low: mean - reach, high: mean + reach },
    effects: effects.map((own, group) => {
      const ownShare = between / (between + (variances[group] ?? NaN));
      return mean + ownShare * (own - mean);
    }),
  };
}

/** The variance between groups that chance inside them does not explain. */
function spreadBetween(effects: Float64Array, variances: Float64Array): number {
  if (effects.length < 2) return 0;
  const weights = variances.map((own) => 1 / own);
  const mean = weightedMean(effects, weights);
  const away = weights.map((weight, group) => weight * ((effects[group] ?? NaN) - mean) ** 2);
  const total = sum(weights);
  const scale = total - sum(weights.map((weight) => weight * weight)) / total;
  return Math.max(0, (sum(away) - (effects.length - 1)) / scale);
}

function weightedMean(effects: Float64Array, weights: Float64Array): number {
  return sum(weights.map((weight, group) => weight * (effects[group] ?? NaN))) / sum(weights);
}

function sum(column: Float64Array): number {
  return column.reduce((total, one) => total + one, 0);
}
