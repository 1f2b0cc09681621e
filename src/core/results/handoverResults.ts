import { noDay, type Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import { clientMarks, codeAt } from "../clients/codes";
import { rowsOf } from "../calling/rowsOf";
import type { VisitColumns } from "../statistics/visitOrder";
import { handoverLosses, type HandoverLoss } from "./handoverLosses";

/** A client handed to somebody else. */
export interface HandedOver {
  readonly client: number;
  readonly on: Day;
}

/** What became of clients after a change of staff (R7). */
export interface HandoverResults {
  readonly handovers: readonly HandedOver[];
  readonly losses: readonly HandoverLoss[];
}

/**
 * Tells which clients did not come back after they were handed to somebody else (R7).
 *
 * A handover is a row of the sheet Handover whose day has come, or an owner mark of the manager's;
 * both on one day are one.
 *
 * @param matched - the records, each row with its client
 * @param arrivals - when clients came
 * @param asked - the day asked about, and the days after a handover to tell
 * @source rule R7 (document 002)
 */
export function handoverResults(
  matched: MatchedRecords,
  arrivals: VisitColumns,
  asked: { readonly asOf: Day; readonly days: readonly number[] },
): HandoverResults {
  const { marks, handovers } = matched.records;
  const found: HandedOver[] = [];
  for (let client = 0; client < matched.book.count; client++) {
    const days = new Set<number>();
    for (const rowIndex of rowsOf(matched.rows.handovers, client))
      days.add(handovers?.fields.handedOn?.[rowIndex] ?? noDay);
    for (const rowIndex of rowsOf(matched.rows.marks, client))
      if (codeAt(clientMarks, marks?.fields.mark, rowIndex) === "owner")
        days.add(marks?.fields.markedOn?.[rowIndex] ?? noDay);
    for (const on of [...days].sort((one, other) => one - other))
      if (on !== noDay && on <= asked.asOf) found.push({ client, on: on as Day });
  }
  const columns = {
    client: found.map(({ client }) => client),
    day: found.map(({ on }) => on),
  };
  return { handovers: found, losses: handoverLosses(columns, arrivals, asked) };
}
