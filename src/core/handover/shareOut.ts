import type { FairShare } from "./fairShares";

/** Who is to be placed: how well each colleague fits, in the order of the colleagues. */
export type Fits = readonly number[];

/**
 * Gives every client one colleague: the one who fits best and still has room, those first for whom
 * it matters most.
 *
 * Where two fit alike, the one further from her even share gets her; so nobody is filled up by the
 * order of the sheet.
 *
 * @param fits - one row a client
 * @param shares - one a colleague; the most they allow together must hold everybody
 * @returns the place of the colleague of each client; `undefined` only where there is no colleague
 * @source rule L6 (document 002)
 *
 * @example
 * shareOut([[1, 0], [1, 0]], [{ atLeast: 1, even: 1, atMost: 1 }, { atLeast: 1, even: 1, atMost: 1 }]) // => [0, 1]
 */
export function shareOut(
  fits: readonly Fits[],
  shares: readonly FairShare[],
): readonly (number | undefined)[] {
  const placed = new Array<number | undefined>(fits.length);
  const counts = shares.map(() => 0);
  let needed = shares.reduce((sum, { atLeast }) => sum + atLeast, 0);
  let waiting = fits.length;
  for (const client of mostDecidedFirst(fits)) {
    const isShort = needed >= waiting;
    const chosen = bestOf(fits[client] ?? [], shares, { counts, isShort });
    placed[client] = chosen;
    waiting--;
    if (chosen === undefined) continue;
    const count = counts[chosen] ?? 0;
    if (count < (shares[chosen]?.atLeast ?? 0)) needed--;
    counts[chosen] = count + 1;
  }
  return placed;
}

function mostDecidedFirst(fits: readonly Fits[]): readonly number[] {
  const decided = fits.map((row) => {
    const [best = 0, second = best] = [...row].sort((one, other) => other - one);
    return best - second;
  });
  return fits
    .map((_, client) => client)
    .sort((one, other) => (decided[other] ?? 0) - (decided[one] ?? 0) || one - other);
}

/** While others must still get their least, only they are asked. */
function bestOf(
  fits: Fits,
  shares: readonly FairShare[],
  { counts, isShort }: { readonly counts: readonly number[]; readonly isShort: boolean },
): number | undefined {
  let best: number | undefined;
  for (const [place, share] of shares.entries()) {
    const count = counts[place] ?? 0;
    if (count >= (isShort ? share.atLeast : share.atMost)) continue;
    if (best === undefined || fitsBetter(place, best)) best = place;
  }
  return best;

  function fitsBetter(one: number, other: number): boolean {
    const order = (fits[one] ?? 0) - (fits[other] ?? 0);
    return order === 0 ? filled(one) < filled(other) : order > 0;
  }
  function filled(place: number): number {
    const { even = 0, atMost = 0 } = shares[place] ?? {};
    return (counts[place] ?? 0) / Math.max(even, atMost, 1);
  }
}
