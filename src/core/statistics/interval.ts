/** From where to where a figure may lie: 95% of such intervals hold the true one. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Half the width of a 95% interval, in standard errors: the 97.5% point of the normal. */
export const standardErrors95 = 1.959963984540054;
