import { compareTexts } from "../compareTexts";

/** Clients put together by a name they share: a consultant, a treatment, a branch. */
export interface NamedClients {
  /** `undefined` for those of whom no sheet says. */
  readonly name: string | undefined;
  readonly clients: readonly number[];
}

/**
 * Puts clients together by name, names in the order of their letters, those without one last.
 *
 * @param clients - their numbers
 * @param nameOf - a client's name; `undefined` where no sheet says
 * @source rule D3 (by consultant, tier, category)
 *
 * @example
 * clientsByName([4, 5, 6], (client) => ["Li", undefined, "An"][client - 4]) // => [{ name: "An", clients: [6] }, { name: "Li", clients: [4] }, { name: undefined, clients: [5] }]
 */
export function clientsByName(
  clients: Iterable<number>,
  nameOf: (client: number) => string | undefined,
): readonly NamedClients[] {
  const groups = new Map<string | undefined, number[]>();
  for (const client of clients) {
    const name = nameOf(client);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [client]);
    else group.push(client);
  }
  return [...groups]
    .map(([name, own]) => ({ name, clients: own }))
    .sort((one, other) => compareTexts(one.name, other.name));
}
