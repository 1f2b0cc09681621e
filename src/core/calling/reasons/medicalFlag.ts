import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import type { Evidence } from "../evidence";
import { openOutcome } from "../openOutcome";
import { urgencies } from "../redFlagReader";

/**
 * `medical_flag`: a red-flag symptom was logged, or stands in a note, and nobody has closed it.
 *
 * The most urgent comes first on the sheet: an emergency, then the same day, then the next. A
 * logged one counts as an emergency: somebody thought a doctor was needed.
 *
 * @source rules C1, C4, G10 (documents 000, 002)
 */
export function medicalFlag({ contacts, file, symptom }: ClientCase): DueReason | undefined {
  const closed = file.marks.get("red_flag_closed");
  const logged = openOutcome(contacts.log, "medical_escalation", closed);
  if (logged === undefined && symptom === undefined) return undefined;
  const evidence: Evidence[] = [];
  if (logged !== undefined) evidence.push(logged);
  if (symptom !== undefined) {
    const { on, urgency } = symptom;
    evidence.push({ code: "symptomNoted", urgency, ...(on === undefined ? {} : { on }) });
  }
  const isLogged = logged !== undefined || symptom === undefined;
  const urgency = isLogged ? 0 : urgencies.indexOf(symptom.urgency);
  return { reason: "medical_flag", evidence, urgency };
}
