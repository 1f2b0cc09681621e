import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { isCalledAbout } from "../isCalledAbout";

/**
 * `campaign`: she is on the list of a campaign that runs today, and was not reached about it since
 * it began. Of several campaigns the one that ends first invites her.
 *
 * @source rules C1 (band 7), L7 (document 001)
 */
export function campaign({ client, contacts, day }: ClientCase): DueReason | undefined {
  const { asOf, campaigns } = day;
  const [due] = campaigns
    .filter(({ from, to, clients }) => from <= asOf && asOf <= to && clients.has(client))
    .filter(({ from }) => !isCalledAbout(contacts.log, "campaign", from))
    .sort((one, other) => one.to - other.to || (one.name < other.name ? -1 : 1));
  if (due === undefined) return undefined;
  return { reason: "campaign", evidence: [{ code: "invited", to: due.name }], urgency: 0 };
}
