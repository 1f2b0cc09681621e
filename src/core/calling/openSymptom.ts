import { addDays, noDay, type Day } from "../calendar/day";
import { noText, type DayColumn, type TextColumn } from "../clients/columns";
import type { CallDay } from "./callDay";
import type { MarkInForce } from "./newestMarks";
import { urgencies, withoutTreatment, type Urgency } from "./redFlagReader";
import { dayIn } from "./dayIn";
import { rowsOf } from "./rowsOf";
import type { TreatmentClock } from "./treatmentClock";

/** A red-flag symptom that stands in a note and that nobody has closed. */
export interface OpenSymptom {
  /** `undefined` for a remark in the client's file. */
  readonly on: Day | undefined;
  readonly urgency: Urgency;
}

/** A sheet whose notes are read for symptoms; no day means that the sheet gives none. */
export interface NoteSource {
  readonly kind: "clients" | "visits" | "calls" | "appointments" | "purchases";
  readonly on: DayColumn | undefined;
  readonly notes: readonly TextColumn[];
}

export interface SymptomFacts {
  readonly day: CallDay;
  readonly client: number;
  readonly clock: TreatmentClock | undefined;
  /** The mark "red flag closed", where it is in force. */
  readonly closed: MarkInForce | undefined;
}

/**
 * The most urgent symptom in a client's notes, from every sheet that has some.
 *
 * A note is read with the plan of the treatment before it, and after a birth with that of the birth,
 * too. A worry or bad sleep is a symptom only after a treatment. A note counts for 365 days, or until
 * a mark of its day or later closes it; a remark in the client's file has no day: any mark closes it.
 *
 * @returns of equally urgent ones the newest; `undefined` when there is none
 * @source rules G10, C1 `medical_flag` (documents 000, 002)
 */
export function openSymptom(facts: SymptomFacts): OpenSymptom | undefined {
  const { day, client } = facts;
  const hasGivenBirth = gaveBirth(facts);
  let first: OpenSymptom | undefined;
  for (const { kind, on: days, notes } of day.noteSources) {
    const rows = kind === "clients" ? day.matched.clientRows : day.matched.rows[kind];
    for (const rowIndex of rowsOf(rows, client)) {
      const on = days === undefined ? undefined : ((days[rowIndex] ?? noDay) as Day);
      if (!isOpen(on, facts)) continue;
      for (const column of notes) {
        const note = column[rowIndex] ?? noText;
        const found = [
          urgencyOf(note, on, facts),
          hasGivenBirth ? afterBirth(note, facts) : undefined,
        ];
        for (const urgency of found) {
          if (urgency === undefined) continue;
          const symptom = { on: on === noDay ? undefined : on, urgency };
          if (first === undefined || moreUrgent(symptom, first) < 0) first = symptom;
        }
      }
    }
  }
  return first;
}

function isOpen(on: Day | undefined, { day, closed }: SymptomFacts): boolean {
  if (on === undefined || on === noDay) return closed === undefined;
  if (on > day.asOf || (closed !== undefined && closed.on >= on)) return false;
  return on >= addDays(day.asOf, -day.policy.guardrails.noteWithinDays);
}

function urgencyOf(
  place: number,
  on: Day | undefined,
  { day, clock }: SymptomFacts,
): Urgency | undefined {
  if (place === noText) return undefined;
  const isTreated = clock !== undefined && (on === undefined || clock.treatedOn <= on);
  // After a treatment nobody recognised anything may follow.
  const known = isTreated && clock.plan.id !== day.plans.standard.id ? clock.plan.id : undefined;
  const plan = known ?? (on === undefined && !isTreated ? withoutTreatment : undefined);
  const urgency = day.redFlagsAt(place, plan)?.urgency;
  return urgency === "next_day" && !isTreated ? undefined : urgency;
}

/** Id of the follow-up plan of a birth. */
const birthPlan = "postpartum";

/** Whether her file dates a birth in the time in which notes count. */
function gaveBirth({ day, client }: SymptomFacts): boolean {
  const { deliveryDate } = day.clients;
  if (deliveryDate === undefined) return false;
  const from = addDays(day.asOf, -day.policy.guardrails.noteWithinDays);
  return rowsOf(day.matched.clientRows, client).some((rowIndex) => {
    const on = dayIn(deliveryDate, rowIndex);
    return on !== undefined && on <= day.asOf && on >= from;
  });
}

/** A young mother sleeps badly: that alone is none. */
function afterBirth(place: number, { day }: SymptomFacts): Urgency | undefined {
  const urgency = place === noText ? undefined : day.redFlagsAt(place, birthPlan)?.urgency;
  return urgency === "next_day" ? undefined : urgency;
}

function moreUrgent(one: OpenSymptom, other: OpenSymptom): number {
  const byUrgency = urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency);
  return byUrgency || (other.on ?? noDay) - (one.on ?? noDay);
}
