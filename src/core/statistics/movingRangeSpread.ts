/** The mean range of two values of a standard normal distribution. */
const meanRangeOfTwo = 1.128;

/**
 * How much neighbouring values differ, as a standard deviation: above 1, weeks vary more than
 * counting alone explains.
 *
 * @param values - standardized, in order of time; `NaN` where not known
 * @returns the spread; `undefined` under two known values
 * @source Laney 2002, Qual. Eng. 14:531 (σ of z by moving range ÷ 1.128)
 *
 * @example
 * movingRangeSpread([0, 1.128, 0]) // => 1
 * movingRangeSpread([2]) // => undefined
 */
export function movingRangeSpread(values: ArrayLike<number>): number | undefined {
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  if (known.length < 2) return undefined;
  let sum = 0;
  known.forEach((value, place) => {
    sum += Math.abs(value - (known[place - 1] ?? value));
  });
  return sum / (known.length - 1) / meanRangeOfTwo;
}
