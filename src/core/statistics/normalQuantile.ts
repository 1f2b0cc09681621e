import { normalShare } from "./normalShare";

/** Acklam's rational approximation, good to 9 digits: the middle, then the lower tail. */
const middleTop = [
  -39.6968302866538, 220.946098424521, -275.928510446969, 138.357751867269, -30.6647980661472,
  2.50662827745924,
];
const middleBottom = [
  -54.4760987982241, 161.585836858041, -155.698979859887, 66.8013118877197, -13.2806815528857, 1,
];
const tailTop = [
  -0.00778489400243029, -0.322396458041136, -2.40075827716184, -2.54973253934373, 4.37466414146497,
  2.93816398269878,
];
const tailBottom = [0.00778469570904146, 0.32246712907004, 2.445134137143, 3.75440866190742, 1];
const tailBelow = 0.02425;
const corrections = 2;

/**
 * How many standard deviations from the mean a given share of a normal distribution lies below.
 *
 * Acklam's approximation, corrected twice by Halley's rule to the last digits.
 *
 * @param probability - above 0 and below 1
 * @source Acklam 2003 (approximation); Halley's rule on Φ
 *
 * @example
 * normalQuantile(0.5) // => 0
 * normalQuantile(0.975).toFixed(6) // => "1.959964"
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError("normalQuantile: the share must lie between 0 and 1");
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let value = approximate(probability);
  for (let correction = 0; correction < corrections; correction++) {
    const error = normalShare(value) - probability;
    const step = error * Math.sqrt(2 * Math.PI) * Math.exp((value * value) / 2);
    value -= step / (1 + (value * step) / 2);
  }
  return value;
}

function approximate(probability: number): number {
  if (probability < tailBelow) {
    const root = Math.sqrt(-2 * Math.log(probability));
    return polynomial(tailTop, root) / polynomial(tailBottom, root);
  }
  const offset = probability - 0.5;
  const square = offset * offset;
  return (offset * polynomial(middleTop, square)) / polynomial(middleBottom, square);
}

function polynomial(coefficients: readonly number[], argument: number): number {
  return coefficients.reduce((sum, coefficient) => sum * argument + coefficient, 0);
}
