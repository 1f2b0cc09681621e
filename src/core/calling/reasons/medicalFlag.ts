import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { openOutcome } from "../openOutcome";

/**
 * `medical_flag`: a red-flag symptom was logged and nobody has closed it.
 *
 * @source rule C1, band 1 (documents 000, 002)
 */
export function medicalFlag({ contacts, file }: ClientCase): DueReason | undefined {
  const closed = file.marks.get("red_flag_closed");
  const opened = openOutcome(contacts.log, "medical_escalation", closed);
  return opened && { reason: "medical_flag", evidence: [opened], urgency: 0 };
}
