import { continuedFraction } from "./continuedFraction";
import { logGamma } from "./logGamma";

/**
 * The share of a gamma distribution above a value: the regularized upper incomplete gamma Q(a, x).
 *
 * The series of the lower part below a + 1, the continued fraction of the upper part above, so that
 * neither takes long nor loses a small tail in a difference.
 *
 * @param shape - a, above 0
 * @param value - x, 0 or more
 * @source Abramowitz & Stegun 6.5.29 (series), 6.5.31 (continued fraction)
 *
 * @example
 * gammaTail(1, 0) // => 1
 * gammaTail(1, 2).toFixed(6) // => "0.135335"
 */
export function gammaTail(shape: number, value: number): number {
  if (value <= 0) return 1;
  const front = Math.exp(shape * Math.log(value) - value - logGamma(shape));
  if (value < shape + 1) return 1 - front * lowerSeries(shape, value);
  const first = value + 1 - shape;
  return front / continuedFraction(first, (place) => [-place * (place - shape), first + 2 * place]);
}

function lowerSeries(shape: number, value: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let place = 1; term > sum * Number.EPSILON; place++) {
    term *= value / (shape + place);
    sum += term;
  }
  return sum;
}
