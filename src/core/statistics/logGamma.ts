/** Godfrey's coefficients of Lanczos' series for g = 607/128, good to 15 digits. */
const lanczos = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
  -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4,
  -0.98374475304879564677e-4, 0.15808870322491248884e-3, -0.21026444172410488319e-3,
  0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
  -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];
const shift = 607 / 128 + 0.5;

/**
 * The logarithm of the gamma function, which counts arrangements: ln Γ(n) = ln (n − 1)!.
 *
 * Lanczos' series; below ½ by reflection, Γ(x) Γ(1 − x) = π ÷ sin πx.
 *
 * @param argument - above 0
 * @source Lanczos 1964, SIAM J. Numer. Anal. 1:86; Abramowitz & Stegun 6.1.17 (reflection)
 *
 * @example
 * logGamma(2.5).toFixed(6) // => "0.284683"
 * logGamma(5).toFixed(6) // => "3.178054"
 */
export function logGamma(argument: number): number {
  if (!(argument > 0)) throw new RangeError("logGamma: the argument must be above 0");
  if (argument < 0.5)
    return Math.log(Math.PI / Math.sin(Math.PI * argument)) - logGamma(1 - argument);
  const lower = argument - 1;
  let sum = lanczos[0] ?? NaN;
  for (let term = 1; term < lanczos.length; term++) sum += (lanczos[term] ?? NaN) / (lower + term);
  const base = lower + shift;
  return 0.5 * Math.log(2 * Math.PI) + (lower + 0.5) * Math.log(base) - base + Math.log(sum);
}
