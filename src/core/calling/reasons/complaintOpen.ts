import type { DueReason } from "../callPlan";
import type { Evidence } from "../evidence";
import type { ClientCase } from "../clientCase";
import { openOutcome } from "../openOutcome";

/** Behind the red flags of the day, before its rungs. */
const urgency = 3;

/**
 * `complaint_open`: a complaint was logged, or stands in the client sheet, and nobody has closed it.
 *
 * The client sheet gives a complaint no date, so any closing mark closes that one.
 *
 * @source rule C1, band 1 (document 002)
 */
export function complaintOpen({ contacts, file }: ClientCase): DueReason | undefined {
  const closed = file.marks.get("complaint_closed");
  const opened = openOutcome(contacts.log, "complaint", closed);
  const isNoted = file.complaintNoted && closed === undefined;
  if (opened === undefined && !isNoted) return undefined;
  const evidence: Evidence[] = [];
  if (opened !== undefined) evidence.push(opened);
  if (isNoted) evidence.push({ code: "complaintNoted" });
  return { reason: "complaint_open", evidence, urgency };
}
