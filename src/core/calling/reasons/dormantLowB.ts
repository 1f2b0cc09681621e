import { awayEvidence } from "../awayEvidence";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";

/**
 * `dormant_low_b`: dormant, nothing left to use, of limited means, and not parked by the manager.
 *
 * @source rules C1, S2 (document 004)
 */
export function dormantLowB(clientCase: ClientCase): DueReason | undefined {
  if (clientCase.file.parked || clientCase.standing.segment !== "limited") return undefined;
  return { reason: "dormant_low_b", evidence: awayEvidence(clientCase), urgency: 0 };
}
