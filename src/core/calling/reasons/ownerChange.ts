import { noDay } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { awayEvidence } from "../awayEvidence";

/**
 * `owner_change`: the manager gave her a new owner after the last call, and she has been away for
 * at least 90 days. A mark without a day cannot be shown to be newer.
 *
 * @source rule C1, band 6 (document 004)
 */
export function ownerChange(clientCase: ClientCase): DueReason | undefined {
  const { file, contacts, daysAway, day } = clientCase;
  if (file.owner === undefined || daysAway === undefined) return undefined;
  const isNewer = file.owner.on > (contacts.lastOn ?? noDay);
  if (!isNewer || daysAway < day.policy.dormancy.dormantFromDay) return undefined;
  const { on, to } = file.owner;
  const evidence = [{ code: "ownerChanged", on, to }, ...awayEvidence(clientCase)] as const;
  return { reason: "owner_change", evidence, urgency: 0 };
}
