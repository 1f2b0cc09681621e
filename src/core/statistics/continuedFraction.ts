/** The smallest step from 1 that a number can hold. */
const precision = Number.EPSILON;
const tiny = 1e-300;
const mostTerms = 100_000;

/**
 * Adds up b₀ + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …)) from the front until nothing changes any more.
 *
 * Lentz's method; a partial sum of exactly 0 is moved off it by a number too small to matter.
 *
 * @param first - b₀
 * @param term - the pair aₖ, bₖ for k = 1, 2, …
 * @source Thompson & Barnett 1986, J. Comput. Phys. 64:490
 *
 * @example
 * continuedFraction(1, () => [1, 1]).toFixed(6) // => "1.618034"
 */
export function continuedFraction(
  first: number,
  term: (place: number) => readonly [numerator: number, denominator: number],
): number {
  let value = first === 0 ? tiny : first;
  let upper = value;
  let lower = 0;
  for (let place = 1; place < mostTerms; place++) {
    const [numerator, denominator] = term(place);
    lower = 1 / offZero(denominator + numerator * lower);
    upper = offZero(denominator + numerator / upper);
    value *= upper * lower;
    if (Math.abs(upper * lower - 1) < precision) return value;
  }
  throw new RangeError("continuedFraction: the terms do not settle");
}

function offZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
