import { noDay } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import type { Evidence } from "../evidence";
import { isCalledAbout } from "../isCalledAbout";

/** Behind everything that has an hour, before the checks of goals. */
const urgency = 25_000;

/**
 * `handover_1`: her therapist has left, and the manager has not told her yet.
 *
 * Once she has been here since, she has learnt it.
 *
 * @source rule C1, band 2 (document 002)
 */
export function handover1({
  contacts,
  handover,
  lastArrivalOn,
}: ClientCase): DueReason | undefined {
  if (handover === undefined) return undefined;
  const { from, on, to } = handover;
  if (on !== undefined && lastArrivalOn !== undefined && lastArrivalOn > on) return undefined;
  if (isCalledAbout(contacts.log, "handover_1", on ?? noDay)) return undefined;
  const evidence: Evidence[] = [];
  if (from !== undefined)
    evidence.push({ code: "staffLeft", name: from, ...(on === undefined ? {} : { on }) });
  if (on !== undefined && to !== undefined) evidence.push({ code: "handedOver", on, to });
  if (from === undefined && to === undefined && on !== undefined)
    evidence.push({ code: "handedOver", on });
  return { reason: "handover_1", evidence, urgency };
}
