import { clientCase } from "../calling/clientCase";
import { ownersOf } from "../calling/ownersOf";
import { compareTexts } from "../compareTexts";
import { clinicKeyClients } from "../results/clinicKeyClients";
import type { KeyClientLoad } from "../results/keyClientLoads";
import type { ListEntry, ListQuestion } from "./clinicList";
import type { ListCode } from "./listCodes";

const codes: Readonly<Record<KeyClientLoad["load"], ListCode>> = {
  few: "few",
  usual: "usual",
  many: "many",
  tooMany: "too_many",
};

/**
 * R8: how many clients, and how many key clients, each consultant looks after. Key clients are those
 * of the high value tier; a consultant without one stands last. Key clients nobody looks after stand
 * under no name and have no load.
 *
 * @source rules R8, S4 (document 000)
 */
export function keyClients({ day }: ListQuestion): readonly ListEntry[] {
  const owners = Array.from(
    { length: day.matched.book.count },
    (_, client) => ownersOf(clientCase(day, client))[0],
  );
  const clients = new Map<string | undefined, number>();
  for (const owner of owners) clients.set(owner, (clients.get(owner) ?? 0) + 1);
  const loads = clinicKeyClients(day, (client) => owners[client]);
  const loaded = new Set(loads.map(({ name }) => name));
  const without = [...clients.keys()].filter((name) => name !== undefined && !loaded.has(name));
  return [
    ...loads.map(({ name, clients: key, load }) =>
      entry(name, { clients: clients.get(name), keyClients: key.length, load: codes[load] }),
    ),
    ...without
      .sort(compareTexts)
      .map((name) => entry(name, { clients: clients.get(name), keyClients: 0, load: "few" })),
  ];
}

function entry(
  consultant: string | undefined,
  { load, ...counts }: { clients: number | undefined; keyClients: number; load: ListCode },
): ListEntry {
  const told = consultant === undefined ? {} : { consultant, load };
  return { client: undefined, values: { ...told, ...counts } };
}
