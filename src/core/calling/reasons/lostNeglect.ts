import { awayEvidence } from "../awayEvidence";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";

/**
 * `lost_neglect`: dormant, and lost through the clinic's own neglect.
 *
 * @source rules C1, S2 (document 004)
 */
export function lostNeglect(clientCase: ClientCase): DueReason | undefined {
  const { segment, neglectedBy } = clientCase.standing;
  if (segment !== "neglected" || neglectedBy === undefined) return undefined;
  const evidence = [{ code: "neglected", by: neglectedBy }, ...awayEvidence(clientCase)] as const;
  return { reason: "lost_neglect", evidence, urgency: 0 };
}
