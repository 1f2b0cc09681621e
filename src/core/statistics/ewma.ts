/** How a moving average forgets, and how far it may stray. */
export interface EwmaSettings {
  /** λ, the weight of the newest value; the rest keeps 1 − λ. */
  readonly newestWeight: number;
  /** L, the limits' width in standard errors. */
  readonly width: number;
}

/** One false alarm in 500 values, and a shift of one standard error found in about ten. */
export const ewmaSettings: EwmaSettings = { newestWeight: 0.2, width: 2.962 };

/** The average after a value, and its limits on either side of 0. */
export interface EwmaPoint {
  readonly average: number;
  readonly limit: number;
}

/**
 * A moving average of standardized values that shows a slow drift long before one value stands out.
 *
 * The limits are exact from the first value on: narrow at first, wider as the average settles. A
 * value not known leaves the average where it was.
 *
 * @param values - in standard errors from the usual; `NaN` where not known
 * @param settings - weight and width
 * @source Roberts 1959, Technometrics 1:239; Lucas & Saccucci 1990, Technometrics 32:1 (width)
 *
 * @example
 * ewma([1, NaN], { newestWeight: 0.5, width: 2 }) // => [{ average: 0.5, limit: 1 }, { average: 0.5, limit: 1 }]
 */
export function ewma(
  values: ArrayLike<number>,
  { newestWeight, width }: EwmaSettings = ewmaSettings,
): readonly EwmaPoint[] {
  const settled = newestWeight / (2 - newestWeight);
  let average = 0;
  let kept = 1;
  return Array.from(values, (value) => {
    if (!Number.isNaN(value)) {
      average = newestWeight * value + (1 - newestWeight) * average;
      kept *= (1 - newestWeight) ** 2;
    }
    return { average, limit: width * Math.sqrt(settled * (1 - kept)) };
  });
}
