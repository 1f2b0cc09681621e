/** The parameters a, b and c of Gauss's series. */
export interface HypergeometricParameters {
  readonly first: number;
  readonly second: number;
  readonly lower: number;
}

const mostTerms = 200_000;

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z), summed as a series.
 *
 * Where the series would grow (c < a + b), Euler's transformation turns it into one whose terms
 * fall and share a sign.
 *
 * @param parameters - a, b and c; c above 0
 * @param argument - z, from 0 and below 1
 * @source Abramowitz & Stegun 15.1.1 (series), 15.3.3 (Euler)
 *
 * @example
 * gaussHypergeometric({ first: 1, second: 2, lower: 2 }, 0) // => 1
 * gaussHypergeometric({ first: 1, second: 2, lower: 2 }, 0.5) // => 2
 */
export function gaussHypergeometric(
  parameters: HypergeometricParameters,
  argument: number,
): number {
  const { first, second, lower } = parameters;
  if (!(argument >= 0 && argument < 1))
    throw new RangeError("gaussHypergeometric: the argument must be from 0 and below 1");
  const excess = lower - first - second;
  if (excess >= 0 || lower <= first || lower <= second) return series(parameters, argument);
  const turned = { first: lower - first, second: lower - second, lower };
  return Math.exp(excess * Math.log1p(-argument)) * series(turned, argument);
}

function series({ first, second, lower }: HypergeometricParameters, argument: number): number {
  let term = 1;
  let sum = 1;
  for (let place = 0; place < mostTerms; place++) {
    const ratio = ((first + place) * (second + place)) / ((lower + place) * (place + 1));
    term *= ratio * argument;
    sum += term;
    if (Math.abs(term) <= Math.abs(sum) * (Number.EPSILON / 2)) return sum;
  }
  throw new RangeError("gaussHypergeometric: the argument is too near 1 to sum the series");
}
