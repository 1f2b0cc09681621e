import type { CallDay } from "../calling/callDay";
import { valueTiers } from "../lists/valueTiers";
import { keyClientLoads, type KeyClientLoad } from "./keyClientLoads";

/**
 * How many key clients everybody of a clinic looks after (R8): the list and the results ask here.
 *
 * @param ownerOf - who looks after a client
 * @returns the heaviest load first; clients nobody looks after under no name
 * @source rules R8, S4 (document 000)
 */
export function clinicKeyClients(
  day: CallDay,
  ownerOf: (client: number) => string | undefined,
): readonly KeyClientLoad[] {
  const tierOf = valueTiers(day);
  const key: number[] = [];
  for (let client = 0; client < day.matched.book.count; client++)
    if (tierOf(client) === "high") key.push(client);
  return keyClientLoads(key, ownerOf, day.policy.results);
}
