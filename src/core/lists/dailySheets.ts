import type { PlannedCall } from "../calling/callPlan";
import { dayIn } from "../calling/dayIn";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";
import { callOutcomes, codeAt } from "../clients/codes";
import { appointmentsBetween } from "./appointments";
import type { ListEntry, ListQuestion } from "./clinicList";
import type { ListCode } from "./listCodes";

/**
 * L8, in the morning: today's appointments in the order of time, then today's calls in the order of
 * the call sheet.
 *
 * @source rule L8 (document 002)
 */
export function morningSheet(question: ListQuestion): readonly ListEntry[] {
  return [
    ...todaysAppointments(question),
    ...question.plan.calls.map((call) => callEntry(call, "call_due")),
  ];
}

/**
 * L8, in the evening: how today's appointments went, every call made today with its outcome, and
 * what is still to be called or waits for a free place.
 *
 * @source rule L8 (document 002)
 */
export function eveningSheet(question: ListQuestion): readonly ListEntry[] {
  const { calls, waiting } = question.plan;
  return [
    ...todaysAppointments(question),
    ...callsMade(question),
    ...calls.map((call) => callEntry(call, "call_due")),
    ...waiting.map((call) => callEntry(call, "call_waiting")),
  ];
}

function todaysAppointments(question: ListQuestion): readonly ListEntry[] {
  const { asOf } = question.day;
  return appointmentsBetween(question, { from: asOf, to: asOf }).map(({ client, values }) => {
    const { time, treatment, staff, state } = values;
    return { client, values: { what: "appointment", time, treatment, staff, state } };
  });
}

function callEntry({ client, caller, due }: PlannedCall, what: ListCode): ListEntry {
  return { client, values: { what, staff: caller, reason: due[0] } };
}

function callsMade({ day }: ListQuestion): readonly ListEntry[] {
  const { records, rows, book } = day.matched;
  const fields = records.calls?.fields ?? {};
  const entries: ListEntry[] = [];
  for (let client = 0; client < book.count; client++)
    for (const rowIndex of rowsOf(rows.calls, client)) {
      if (dayIn(fields.callDate, rowIndex) !== day.asOf) continue;
      const values = {
        what: "call_made" as const,
        staff: textIn(records.texts, fields.caller, rowIndex),
        outcome: codeAt(callOutcomes, fields.callOutcome, rowIndex),
        nextContactOn: dayIn(fields.nextContactDate, rowIndex),
      };
      entries.push({ client, values });
    }
  return entries;
}
