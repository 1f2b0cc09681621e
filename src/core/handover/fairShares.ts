/** How many clients a colleague may get: at least, at most, and what would be even. */
export interface FairShare {
  readonly atLeast: number;
  readonly even: number;
  readonly atMost: number;
}

/**
 * Shares clients out among colleagues so that none has many more than the others.
 *
 * What counts is how many each has afterwards: the mean, give or take `within`, and as even a number of
 * new clients as that allows. Where somebody has too many already she gets none, and the others are
 * filled up like water.
 *
 * @param loads - how many clients each colleague has now
 * @param count - how many are to be shared out
 * @param within - the share above or below that is still fair
 * @returns one share a colleague; the even ones add up to `count`
 * @source rule L6 (document 002)
 *
 * @example
 * fairShares([70, 70], 20, 0.1) // => [{ atLeast: 9, even: 10, atMost: 11 }, { atLeast: 9, even: 10, atMost: 11 }]
 * fairShares([100, 0], 20, 0.1) // => [{ atLeast: 0, even: 0, atMost: 0 }, { atLeast: 18, even: 20, atMost: 22 }]
 */
export function fairShares(
  loads: readonly number[],
  count: number,
  within: number,
): readonly FairShare[] {
  const bounds = boundsOf(loads, count, within);
  const exact = equalized(bounds, count);
  const even = wholeNumbers(exact, count);
  return bounds.map(({ low, high }, place) => {
    const [share, part] = [even[place] ?? 0, exact[place] ?? 0];
    // Of one client nobody can have half: either of two may get her.
    const least = Math.min(Math.ceil(share * (1 - within)), Math.floor(part + tiny));
    const most = Math.max(Math.floor(share * (1 + within)), Math.ceil(part - tiny));
    return {
      even: share,
      atLeast: Math.min(share, Math.max(low, least)),
      atMost: Math.max(share, Math.min(high, most)),
    };
  });
}

/** Around the mean where that can be kept; else around the water level. */
function boundsOf(loads: readonly number[], count: number, within: number): readonly Bounds[] {
  const mean = (sum(loads) + count) / Math.max(1, loads.length);
  const aroundMean = loads.map((load) => ({
    low: Math.max(0, Math.ceil(mean * (1 - within) - tiny) - load),
    high: Math.max(0, Math.floor(mean * (1 + within) + tiny) - load),
  }));
  const [least, most] = [sum(aroundMean.map(({ low }) => low)), sum(aroundMean.map(highest))];
  if (least <= count && count <= most) return aroundMean;
  const level = waterLevel(loads, count);
  return loads.map((load) => ({
    low: Math.max(0, Math.floor(level * (1 - within) + tiny) - load),
    high: Math.max(0, Math.floor(level * (1 + within)) - load, Math.ceil(level) - load),
  }));
}

function highest({ high }: Bounds): number {
  return high;
}

/** Less than this is no part of a client but how machines divide. */
const tiny = 1e-9;

/** The level at which colleagues stand once the clients are poured on the lowest first. */
function waterLevel(loads: readonly number[], count: number): number {
  const rising = [...loads].sort((one, other) => one - other);
  let poured = count;
  let level = rising[0] ?? 0;
  for (const [place, load] of rising.entries()) {
    const needed = (load - level) * place;
    if (needed > poured) break;
    poured -= needed;
    level = load;
    const isLast = place === rising.length - 1;
    if (isLast) return level + poured / rising.length;
  }
  const below = rising.filter((load) => load <= level).length;
  return level + poured / Math.max(1, below);
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The same number for everybody, as far as the bounds allow, adding up to `count`. */
function equalized(bounds: readonly Bounds[], count: number): readonly number[] {
  const at = (number: number) =>
    bounds.map(({ low, high }) => Math.min(Math.max(number, low), Math.max(low, high)));
  let [from, to] = [0, count];
  // Halving sixty times is exact to the last bit of any count.
  for (let step = 0; step < 60; step++) {
    const middle = (from + to) / 2;
    if (sum(at(middle)) < count) from = middle;
    else to = middle;
  }
  return at(to);
}

/** Whole numbers with the same sum: the largest parts of a client are rounded up first. */
function wholeNumbers(shares: readonly number[], count: number): readonly number[] {
  const whole = shares.map((share) => Math.floor(share + tiny));
  const byRest = shares
    .map((share, place) => ({ place, rest: share - (whole[place] ?? 0) }))
    .sort((one, other) => other.rest - one.rest || one.place - other.place);
  let left = count - sum(whole);
  for (let turn = 0; left > 0 && byRest.length > 0; turn++, left--) {
    const place = byRest[turn % byRest.length]?.place ?? 0;
    whole[place] = (whole[place] ?? 0) + 1;
  }
  return whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
