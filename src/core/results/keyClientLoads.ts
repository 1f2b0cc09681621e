import type { ResultsPolicy } from "../policy/results";
import { clientsByName } from "./clientsByName";

/** How many key clients somebody looks after (R8). */
export interface KeyClientLoad {
  readonly name: string | undefined;
  readonly clients: readonly number[];
  readonly load: "few" | "usual" | "many" | "tooMany";
}

/**
 * Tells how many key clients each consultant looks after: 50 to 100 are usual, and more than 200
 * nobody can care for one by one (R8).
 *
 * @param keyClients - clients of the high value tier (S4)
 * @param ownerOf - who looks after a client
 * @param policy - the usual numbers
 * @returns the heaviest load first
 * @source policy/SOURCES.md#results (rule R8; document 000)
 *
 * @example
 * keyClientLoads([3], () => "Li", results) // => [{ name: "Li", clients: [3], load: "few" }]
 */
export function keyClientLoads(
  keyClients: Iterable<number>,
  ownerOf: (client: number) => string | undefined,
  policy: Pick<ResultsPolicy, "keyClientsFrom" | "keyClientsTo" | "keyClientsWarnAbove">,
): readonly KeyClientLoad[] {
  return clientsByName(keyClients, ownerOf)
    .map(({ name, clients }) => ({ name, clients, load: loadOf(clients.length, policy) }))
    .sort((one, other) => other.clients.length - one.clients.length);
}

function loadOf(
  count: number,
  policy: Parameters<typeof keyClientLoads>[2],
): KeyClientLoad["load"] {
  if (count > policy.keyClientsWarnAbove) return "tooMany";
  if (count > policy.keyClientsTo) return "many";
  return count >= policy.keyClientsFrom ? "usual" : "few";
}
