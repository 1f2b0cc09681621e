/**
 * Turns the chances of many tests into shares of false finds among all as good or better.
 *
 * Keeping every test with at most 0.1 makes one find in ten false on average, however many were
 * tried.
 *
 * @param chances - one a test, in any order
 * @returns the shares in the same order
 * @source Benjamini & Hochberg 1995, JRSS B 57:289 (R p.adjust, method "BH")
 *
 * @example
 * benjaminiHochberg([0.02, 0.01, 0.5]) // => Float64Array.of(0.03, 0.03, 0.5)
 */
export function benjaminiHochberg(chances: ArrayLike<number>): Float64Array {
  const fromWorst = Array.from(chances, (_, test) => test).sort(
    (one, other) => (chances[other] ?? NaN) - (chances[one] ?? NaN),
  );
  const shares = new Float64Array(chances.length);
  let lowest = 1;
  fromWorst.forEach((test, place) => {
    const rank = chances.length - place;
    lowest = Math.min(lowest, ((chances[test] ?? NaN) * chances.length) / rank);
    shares[test] = lowest;
  });
  return shares;
}
