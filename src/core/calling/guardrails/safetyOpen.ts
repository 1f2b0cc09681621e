import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { isPromotional } from "../isPromotional";
import { complaintOpen } from "../reasons/complaintOpen";
import { medicalFlag } from "../reasons/medicalFlag";

/**
 * G10 `safety_open`: while a red flag or a complaint is open, every promotional reason waits.
 *
 * @source rule G10
 */
export function safetyOpen(clientCase: ClientCase, reason: Reason): boolean {
  if (!isPromotional(reason)) return false;
  return medicalFlag(clientCase) !== undefined || complaintOpen(clientCase) !== undefined;
}
