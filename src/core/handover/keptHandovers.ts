import type { Day } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import { dayIn } from "../calling/dayIn";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";

/** A row of the sheet Handover as it stands. */
export interface KeptHandover {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly on: Day | undefined;
}

/** What the sheet Handover says of each client, by client number, the newest row first. */
export function keptHandovers(day: CallDay): ReadonlyMap<number, readonly KeptHandover[]> {
  const { records, rows, book } = day.matched;
  const fields = records.handovers?.fields;
  const kept = new Map<number, readonly KeptHandover[]>();
  if (fields === undefined) return kept;
  for (let client = 0; client < book.count; client++) {
    const own = Array.from(rowsOf(rows.handovers, client), (rowIndex) => ({
      from: textIn(records.texts, fields.handedFrom, rowIndex)?.trim(),
      to: textIn(records.texts, fields.handedTo, rowIndex)?.trim(),
      on: dayIn(fields.handedOn, rowIndex),
    }));
    if (own.length > 0)
      kept.set(
        client,
        own.sort((one, other) => (other.on ?? 0) - (one.on ?? 0)),
      );
  }
  return kept;
}
