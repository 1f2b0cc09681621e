import { logGamma } from "./logGamma";

/** A draw without putting back: how many of a pot, how many of them marked, how many drawn. */
export interface Draw {
  readonly all: number;
  readonly marked: number;
  readonly drawn: number;
}

/**
 * How often a draw without putting back holds at least so many marked ones.
 *
 * Summed upward from the count itself, never as 1 minus the rest: a chance of 10⁻⁸³ stays one.
 *
 * @param draw - the pot and the draw
 * @param atLeast - marked ones drawn
 * @source Fisher 1935, J. Roy. Stat. Soc. 98:39
 *
 * @example
 * hypergeometricTail({ all: 8, marked: 4, drawn: 4 }, 0) // => 1
 * hypergeometricTail({ all: 8, marked: 4, drawn: 4 }, 3).toFixed(6) // => "0.242857"
 * hypergeometricTail({ all: 8, marked: 4, drawn: 4 }, 5) // => 0
 */
export function hypergeometricTail(draw: Draw, atLeast: number): number {
  const fewest = Math.max(0, draw.marked + draw.drawn - draw.all);
  const most = Math.min(draw.marked, draw.drawn);
  if (atLeast <= fewest) return 1;
  if (atLeast > most) return 0;
  let term = hypergeometricChance(draw, atLeast);
  let sum = term;
  for (let found = atLeast; found < most && term > sum * Number.EPSILON; found++) {
    term *= nextRatio(draw, found);
    sum += term;
  }
  return Math.min(1, sum);
}

/**
 * How often the draw holds exactly so many marked ones.
 *
 * @param draw - the pot and the draw
 * @param found - marked ones drawn
 *
 * @example
 * hypergeometricChance({ all: 2, marked: 1, drawn: 1 }, 1).toFixed(6) // => "0.500000"
 */
export function hypergeometricChance({ all, marked, drawn }: Draw, found: number): number {
  if (found < 0 || found > marked || found > drawn || drawn - found > all - marked) return 0;
  return Math.exp(
    logChoices(marked, found) + logChoices(all - marked, drawn - found) - logChoices(all, drawn),
  );
}

function nextRatio({ all, marked, drawn }: Draw, found: number): number {
  const unmarkedLeft = all - marked - drawn + found + 1;
  return ((marked - found) * (drawn - found)) / ((found + 1) * unmarkedLeft);
}

function logChoices(from: number, taken: number): number {
  return logGamma(from + 1) - logGamma(taken + 1) - logGamma(from - taken + 1);
}
