import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { isPromotional } from "../isPromotional";

/**
 * G9 `no_consent`: promotional reasons wait for a client who refused offers, and for one nobody has
 * asked when the clinic chose `careOnly`.
 *
 * @source rule G9
 */
export function noConsent({ file, day }: ClientCase, reason: Reason): boolean {
  if (!isPromotional(reason) || file.consent === "yes") return false;
  return file.consent === "no" || day.policy.guardrails.unknownConsent === "careOnly";
}
