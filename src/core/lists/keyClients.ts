import { ownersOf } from "../calling/ownersOf";
import { keyClientLoads, type KeyClientLoad } from "../results/keyClientLoads";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient } from "./everyClient";
import type { ListCode } from "./listCodes";
import { valueTiers } from "./valueTiers";

const codes: Readonly<Record<KeyClientLoad["load"], ListCode>> = {
  few: "few",
  usual: "usual",
  many: "many",
  tooMany: "too_many",
};

/**
 * R8: how many clients, and how many key clients, each consultant looks after. Key clients are those
 * of the high value tier; a consultant without one stands last.
 *
 * @source rules R8, S4 (document 000)
 */
export function keyClients(question: ListQuestion): readonly ListEntry[] {
  const tierOf = valueTiers(question.day);
  const owners = new Map<number, string>();
  const clients = new Map<string, number>();
  for (const { client, values } of everyClient(question, (own) => ({
    consultant: ownersOf(own)[0],
  }))) {
    if (client === undefined || values.consultant === undefined) continue;
    owners.set(client, values.consultant);
    clients.set(values.consultant, (clients.get(values.consultant) ?? 0) + 1);
  }
  const key = [...owners.keys()].filter((client) => tierOf(client) === "high");
  const loads = keyClientLoads(key, (client) => owners.get(client), question.day.policy.results);
  const loaded = new Map(loads.map((load) => [load.name, load]));
  const without = [...clients.keys()].filter((name) => !loaded.has(name)).sort();
  return [...loads.map(({ name }) => name), ...without].flatMap((consultant) => {
    if (consultant === undefined) return [];
    const load = loaded.get(consultant);
    const values = {
      consultant,
      clients: clients.get(consultant),
      keyClients: load?.clients.length ?? 0,
      load: codes[load?.load ?? "few"],
    };
    return [{ client: undefined, values }];
  });
}
