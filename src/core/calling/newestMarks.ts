import { noDay, type Day } from "../calendar/day";
import { clientMarks, codeAt, type ClientMark } from "../clients/codes";
import type { ClinicRecords } from "../clients/records";
import { dayIn } from "./dayIn";
import { textIn } from "./textIn";

/** A manager's decision that holds on the day asked about. */
export interface MarkInForce {
  /** `noDay` where the mark has no date: long ago. */
  readonly on: Day;
  readonly value: string | undefined;
  /** Its last day, or the day a snooze ends; `undefined` without one. */
  readonly until: Day | undefined;
  /** Its row of the marks: of two marks of one day the lower row is the newer. */
  readonly rowIndex: number;
}

export type MarksInForce = ReadonlyMap<ClientMark, MarkInForce>;

const noMarks: MarksInForce = new Map();

/**
 * The newest mark of each kind a client has (K5).
 *
 * Of two marks of one day the lower row is the newer: Client marks is append-only, so the order of
 * its rows is its clock. A mark taken back (`value` "no") or past its `until` is kept out; `consent`
 * and `do_not_contact` stay, for their "no" is an answer. A mark of a later day has not been made
 * yet, unless it asks not to contact her.
 *
 * @param rows - her rows of the marks sheet
 * @source rule K5
 */
export function newestMarks(rows: Int32Array, records: ClinicRecords, asOf: Day): MarksInForce {
  const fields = records.marks?.fields;
  if (rows.length === 0 || fields === undefined) return noMarks;
  const newest = new Map<ClientMark, MarkInForce>();
  for (const rowIndex of rows) {
    const mark = codeAt(clientMarks, fields.mark, rowIndex);
    const on = dayIn(fields.markedOn, rowIndex) ?? noDay;
    const value = textIn(records.texts, fields.value, rowIndex)?.trim();
    const isRefusal = mark === "do_not_contact" && value !== "no";
    if (mark === undefined || (on > asOf && !isRefusal)) continue;
    const known = newest.get(mark);
    if (known !== undefined && known.on > on) continue;
    newest.set(mark, { on, value, rowIndex, until: dayIn(fields.until, rowIndex) });
  }
  for (const [mark, { value, until }] of newest) {
    const takenBack = value === "no" && mark !== "consent" && mark !== "do_not_contact";
    if (takenBack || (until !== undefined && until < asOf)) newest.delete(mark);
  }
  return newest;
}
