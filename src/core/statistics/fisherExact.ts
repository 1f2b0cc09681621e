import { hypergeometricChance, hypergeometricTail } from "./hypergeometricTail";
import type { Count } from "./wilsonInterval";

/** Tables this little less likely count as equally likely: sums of fractions differ. */
const slack = 1e-7;

/**
 * How often two groups with the same chance differ this much, the first having more.
 *
 * @param one - the group expected to have more
 * @param other - the group it is compared with
 * @source Fisher 1935, J. Roy. Stat. Soc. 98:39
 *
 * @example
 * fisherMore({ hits: 3, trials: 4 }, { hits: 1, trials: 4 }).toFixed(4) // => "0.2429"
 */
export function fisherMore(one: Count, other: Count): number {
  return hypergeometricTail(drawOf(one, other), one.hits);
}

/**
 * How often two groups with the same chance differ this much, whichever has more.
 *
 * Adds up every table no likelier than the one seen.
 *
 * @param one - a group
 * @param other - another
 * @source Fisher 1935; the two-sided rule of Irwin 1935 (R fisher.test)
 *
 * @example
 * fisherEither({ hits: 3, trials: 4 }, { hits: 1, trials: 4 }).toFixed(4) // => "0.4857"
 */
export function fisherEither(one: Count, other: Count): number {
  const draw = drawOf(one, other);
  const fewest = Math.max(0, draw.marked + draw.drawn - draw.all);
  const most = Math.min(draw.marked, draw.drawn);
  const seen = hypergeometricChance(draw, one.hits) * (1 + slack);
  let sum = 0;
  for (let found = fewest; found <= most; found++) {
    const chance = hypergeometricChance(draw, found);
    if (chance <= seen) sum += chance;
  }
  return Math.min(1, sum);
}

function drawOf(one: Count, other: Count): Parameters<typeof hypergeometricTail>[0] {
  return {
    all: one.trials + other.trials,
    marked: one.hits + other.hits,
    drawn: one.trials,
  };
}
