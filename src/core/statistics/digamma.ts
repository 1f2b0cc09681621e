/** Coefficients of 1 ÷ x², 1 ÷ x⁴, … in ψ(x) ~ ln x − 1 ÷ 2x − Σ B₂ₖ ÷ (2k x²ᵏ). */
const asymptotic = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32_760, 1 / 12];
/** From here on the series above is exact to double precision. */
const asymptoticFrom = 10;

/**
 * The slope of `logGamma`, which fits need to know in which direction to go.
 *
 * The recurrence ψ(x) = ψ(x + 1) − 1 ÷ x lifts small arguments to where the series is exact.
 *
 * @param argument - above 0
 * @source Abramowitz & Stegun 6.3.5 and 6.3.18
 *
 * @example
 * digamma(1).toFixed(6) // => "-0.577216"
 */
export function digamma(argument: number): number {
  if (!(argument > 0)) throw new RangeError("digamma: the argument must be above 0");
  let lifted = argument;
  let sum = 0;
  for (; lifted < asymptoticFrom; lifted++) sum -= 1 / lifted;
  const inverseSquare = 1 / (lifted * lifted);
  let series = 0;
  for (const coefficient of asymptotic.toReversed())
    series = inverseSquare * (coefficient + series);
  return sum + Math.log(lifted) - 0.5 / lifted - series;
}
