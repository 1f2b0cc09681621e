import { noDay, type Day } from "../../calendar/day";
import { at } from "../at";
import type { MatchedRecords } from "../clientBook";
import type { ClientSummaries } from "../clientSummaries";
import { callOutcomes, codeAt } from "../codes";
import { outcomeKind } from "../outcomeKind";

/**
 * The last day each client was called or written to, and the last day she was reached.
 *
 * Every logged contact is an attempt; which outcomes reached her is `outcomeKind`'s to say.
 *
 * @param asOf - contacts dated later have not happened yet
 * @source rules G5, O1
 */
export function contactDays(
  { records, rows, book }: MatchedRecords,
  asOf: Day,
): Pick<ClientSummaries, "lastAttemptOn" | "lastReachedOn"> {
  const lastAttemptOn = new Int32Array(book.count).fill(noDay);
  const lastReachedOn = new Int32Array(book.count).fill(noDay);
  const on = records.calls?.fields.callDate;
  const grouped = rows.calls;
  if (on === undefined || grouped === undefined) return { lastAttemptOn, lastReachedOn };
  const outcomes = records.calls?.fields.callOutcome;
  for (let client = 0; client < book.count; client++) {
    const end = at(grouped.start, client + 1);
    for (let place = at(grouped.start, client); place < end; place++) {
      const rowIndex = at(grouped.rows, place);
      const day = at(on, rowIndex);
      if (day > asOf) continue;
      if (day > at(lastAttemptOn, client)) lastAttemptOn[client] = day;
      if (day <= at(lastReachedOn, client)) continue;
      if (outcomeKind(codeAt(callOutcomes, outcomes, rowIndex)) === "reached")
        lastReachedOn[client] = day;
    }
  }
  return { lastAttemptOn, lastReachedOn };
}
