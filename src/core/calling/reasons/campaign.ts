import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { openInvitation } from "../openInvitation";

/**
 * `campaign`: the sheet Campaign invites her, her turn has come, and she was not reached about it
 * since it began. Of several campaigns the one that ends first invites her.
 *
 * @source rules C1 (band 7), L7 (document 001)
 */
export function campaign(clientCase: ClientCase): DueReason | undefined {
  const invitation = openInvitation(clientCase);
  if (invitation === undefined) return undefined;
  const { name } = invitation;
  const evidence = { code: "invited", ...(name === undefined ? {} : { to: name }) } as const;
  return { reason: "campaign", evidence: [evidence], urgency: 0 };
}
