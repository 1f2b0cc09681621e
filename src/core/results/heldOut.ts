import { compareTexts } from "../compareTexts";

/** A client of a list to be parted. */
export interface ListedClient {
  readonly client: number;
  /** Names her from one day to the next (K2). */
  readonly key: string;
  /** Clients alike in this are parted among themselves: her rung of dormancy. */
  readonly stratum: string;
}

/**
 * Draws by lot who of a list is not called, so that calling can be shown to do something (R2).
 *
 * Drawn among clients alike, and by who they are: the same list of the same month is parted the same
 * way on every machine, before anybody sees it and after.
 *
 * @param list - clients in any order, each once
 * @param heldOutShare - from 0 to 1; of a stratum it is rounded to whole clients
 * @param seed - of the month: its first day
 * @returns the clients held out
 * @source rule R2; Fisher 1935, The Design of Experiments (drawing by lot)
 *
 * @example
 * heldOut([{ client: 3, key: "a", stratum: "dormant" }], 1, 0) // => [3]
 * heldOut([{ client: 3, key: "a", stratum: "dormant" }], 0.4, 0) // => []
 */
export function heldOut(
  list: readonly ListedClient[],
  heldOutShare: number,
  seed: number,
): readonly number[] {
  const strata = new Map<string, (ListedClient & { readonly lot: number })[]>();
  for (const own of list) {
    const drawn = { ...own, lot: lotOf(own.key, seed) };
    const stratum = strata.get(own.stratum);
    if (stratum === undefined) strata.set(own.stratum, [drawn]);
    else stratum.push(drawn);
  }
  return [...strata.values()].flatMap((stratum) =>
    stratum
      .sort((one, other) => one.lot - other.lot || compareTexts(one.key, other.key))
      .slice(0, Math.round(heldOutShare * stratum.length))
      .map(({ client }) => client),
  );
}

/** Fowler, Noll & Vo's hash of month and key, mixed so that near keys draw unlike lots. */
function lotOf(key: string, seed: number): number {
  let hash = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (let place = 0; place < key.length; place++)
    hash = Math.imul(hash ^ key.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
}
