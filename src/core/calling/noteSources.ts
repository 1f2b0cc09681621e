import type { DayColumn, TextColumn } from "../clients/columns";
import type { ClinicRecords } from "../clients/records";
import type { NoteSource } from "./openSymptom";

/**
 * The sheets and columns in which staff note what a client said: remarks of every kind, call notes,
 * needs, moods and suggestions, and the result of a visit.
 *
 * @source rule G10
 */
export function noteSources(records: ClinicRecords): readonly NoteSource[] {
  const { clients, visits, calls, appointments, purchases } = records;
  const found: NoteSource[] = [];
  const add = (
    kind: NoteSource["kind"],
    on: DayColumn | undefined,
    columns: readonly (TextColumn | undefined)[],
  ): void => {
    const notes = columns.filter((column) => column !== undefined);
    if (notes.length > 0) found.push({ kind, on, notes });
  };
  add("clients", undefined, [clients?.fields.remarks, clients?.fields.needs]);
  add("visits", visits?.fields.visitDate ?? visits?.fields.treatmentDate, [
    visits?.fields.remarks,
    visits?.fields.visitResult,
  ]);
  const call = calls?.fields;
  add("calls", call?.callDate, [
    call?.callNotes,
    call?.remarks,
    call?.need,
    call?.mood,
    call?.suggestion,
  ]);
  add("appointments", appointments?.fields.appointmentDate, [appointments?.fields.remarks]);
  add("purchases", purchases?.fields.purchaseDate, [purchases?.fields.remarks]);
  return found;
}
