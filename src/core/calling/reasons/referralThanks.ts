import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { isCalledAbout } from "../isCalledAbout";

/**
 * `referral_thanks`: a new client named her as the one who sent her, and came in the last 14 days.
 *
 * @source rule C1, band 3 (documents 000, 003)
 */
export function referralThanks({ client, contacts, day }: ClientCase): DueReason | undefined {
  const referred = day.referrals.get(client);
  if (referred === undefined) return undefined;
  const { on, clients } = referred;
  if (isCalledAbout(contacts.log, "referral_thanks", on)) return undefined;
  return { reason: "referral_thanks", evidence: [{ code: "referred", on, clients }], urgency: 0 };
}
