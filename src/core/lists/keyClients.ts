import { ownersOf } from "../calling/ownersOf";
import { compareTexts } from "../compareTexts";
import { results, type ResultsPolicy } from "../policy/results";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient } from "./everyClient";
import type { ListCode } from "./listCodes";
import { valueTiers } from "./valueTiers";

/**
 * R8: how many clients, and how many key clients, each consultant looks after. Key clients are those
 * of the high value tier: 50–100 are usual, above 200 nobody can care for one by one.
 *
 * @source rules R8, S4 (document 000)
 */
export function keyClients(question: ListQuestion): readonly ListEntry[] {
  const tierOf = valueTiers(question.day);
  const loads = new Map<string, { clients: number; keyClients: number }>();
  for (const { client, values } of everyClient(question, (own) => ({
    consultant: ownersOf(own)[0],
  }))) {
    if (client === undefined || values.consultant === undefined) continue;
    const load = loads.get(values.consultant) ?? { clients: 0, keyClients: 0 };
    loads.set(values.consultant, load);
    load.clients++;
    if (tierOf(client) === "high") load.keyClients++;
  }
  return [...loads]
    .map(([consultant, load]) => ({
      client: undefined,
      values: { consultant, ...load, load: keyClientLoad(load.keyClients, results) },
    }))
    .sort(
      ({ values: one }, { values: other }) =>
        other.keyClients - one.keyClients || compareTexts(one.consultant, other.consultant),
    );
}

/**
 * What a number of key clients means for one consultant.
 *
 * @source policy/SOURCES.md#results (rule R8; document 000)
 *
 * @example
 * keyClientLoad(100, { keyClientsFrom: 50, keyClientsTo: 100, keyClientsWarnAbove: 200 }) // => "usual"
 * keyClientLoad(200, { keyClientsFrom: 50, keyClientsTo: 100, keyClientsWarnAbove: 200 }) // => "many"
 * keyClientLoad(201, { keyClientsFrom: 50, keyClientsTo: 100, keyClientsWarnAbove: 200 }) // => "too_many"
 */
export function keyClientLoad(
  count: number,
  policy: Pick<ResultsPolicy, "keyClientsFrom" | "keyClientsTo" | "keyClientsWarnAbove">,
): ListCode {
  if (count > policy.keyClientsWarnAbove) return "too_many";
  if (count > policy.keyClientsTo) return "many";
  return count >= policy.keyClientsFrom ? "usual" : "few";
}
