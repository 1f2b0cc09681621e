/** ln (s)ₓ = ln s(s + 1)…(s + x − 1) for x = 0, 1, 2, …, and its slope in s. */
export interface RisingProducts {
  readonly logs: Float64Array;
  readonly slopes: Float64Array;
}

/**
 * Logarithms of rising products, Γ(s + x) ÷ Γ(s), for every whole x up to a last one.
 *
 * Added up factor by factor: exact near x = 0, and one logarithm an entry.
 *
 * @param start - s, above 0
 * @param last - the largest x
 * @source Abramowitz & Stegun 6.1.22 (Pochhammer's symbol) and 6.3.5
 *
 * @example
 * risingProducts(1, 2).slopes // => Float64Array.of(0, 1, 1.5)
 */
export function risingProducts(start: number, last: number): RisingProducts {
  const logs = new Float64Array(last + 1);
  const slopes = new Float64Array(last + 1);
  let log = 0;
  let slope = 0;
  for (let factor = 0; factor < last; factor++) {
    log += Math.log(start + factor);
    slope += 1 / (start + factor);
    logs[factor + 1] = log;
    slopes[factor + 1] = slope;
  }
  return { logs, slopes };
}
