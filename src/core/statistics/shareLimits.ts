import type { Interval } from "./interval";

/** Three standard errors: one false alarm in 370 weeks. */
const shewhartWidth = 3;

/**
 * Between which shares a week of so many trials usually lies (a p-chart's control limits).
 *
 * @param usualShare - of the weeks that went as usual
 * @param trials - of the week, above 0
 * @param width - in standard errors
 * @source Shewhart 1931; Montgomery, Introduction to Statistical Quality Control, section 7.2
 *
 * @example
 * shareLimits(0.5, 36) // => { low: 0.25, high: 0.75 }
 * shareLimits(0.1, 9) // => { low: 0, high: 0.4 }
 */
export function shareLimits(
  usualShare: number,
  trials: number,
  width: number = shewhartWidth,
): Interval {
  const reach = width * Math.sqrt((usualShare * (1 - usualShare)) / trials);
  return { low: Math.max(0, usualShare - reach), high: Math.min(1, usualShare + reach) };
}
