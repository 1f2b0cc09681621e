/**
 * A stream of evenly spread numbers from 0 and below 1 that is the same for the same seed.
 *
 * Good for resampling and for drawing lots that can be repeated; not for secrets.
 *
 * @param seed - any whole number
 * @source O'Neill's PractRand-tested "sfc32" (Doty-Humphrey 2010), started by splitmix32
 *
 * @example
 * seededRandom(1)() === seededRandom(1)() // => true
 * seededRandom(1)() === seededRandom(2)() // => false
 */
export function seededRandom(seed: number): () => number {
  const start = splitmix(seed);
  let [one, two, three, counter] = [start(), start(), start(), 1];
  const next = (): number => {
    const sum = (one + two + counter) | 0;
    counter = (counter + 1) | 0;
    one = two ^ (two >>> 9);
    two = (three + (three << 3)) | 0;
    three = ((three << 21) | (three >>> 11)) + sum;
    three |= 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return () => next() / 2 ** 32;
}

/** Spreads a seed over a state, so that neighbouring seeds give unlike streams. */
function splitmix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}
