/** A set of things bought together, by number ascending, and in how many baskets. */
export interface FrequentSet {
  readonly members: readonly number[];
  readonly count: number;
}

/**
 * Every set of things in at least so many baskets, by its members joined with commas.
 *
 * Zaki 2000, IEEE TKDE 12:372 ("Eclat"): baskets of a set are those of its parts in common.
 */
export function frequentSets(
  baskets: readonly (readonly number[])[],
  fewest: number,
): ReadonlyMap<string, FrequentSet> {
  const basketsWith = new Map<number, number[]>();
  baskets.forEach((basket, at) => {
    for (const thing of basket) {
      const own = basketsWith.get(thing);
      if (own === undefined) basketsWith.set(thing, [at]);
      else own.push(at);
    }
  });
  const found = new Map<string, FrequentSet>();
  const extend = (
    members: readonly number[],
    candidates: readonly (readonly [number, readonly number[]])[],
  ): void => {
    candidates.forEach(([thing, own], place) => {
      const grown = [...members, thing];
      found.set(grown.join(","), { members: grown, count: own.length });
      const marked = new Set(own);
      const further = candidates
        .slice(place + 1)
        .map(([other, theirs]) => [other, theirs.filter((at) => marked.has(at))] as const)
        .filter(([, common]) => common.length >= fewest);
      extend(grown, further);
    });
  };
  const single = [...basketsWith]
    .filter(([, own]) => own.length >= fewest)
    .sort(([one], [other]) => one - other);
  extend([], single);
  return found;
}
