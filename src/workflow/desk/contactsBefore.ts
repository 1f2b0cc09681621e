import type { CallQuestion } from "../../core/calling/callQuestion";
import { at } from "../../core/clients/at";
import type { RowsByClient } from "../../core/clients/clientBook";

/** The same question as it stood this morning: without the contacts of the day itself. */
export function contactsBefore(question: CallQuestion): CallQuestion {
  const { matched, asOf } = question;
  const dates = matched.records.calls?.fields.callDate;
  const { calls } = matched.rows;
  if (dates === undefined || calls === undefined) return question;
  const earlier = keptRows(calls, (rowIndex) => dates[rowIndex] !== asOf);
  return { ...question, matched: { ...matched, rows: { ...matched.rows, calls: earlier } } };
}

function keptRows({ start, rows }: RowsByClient, keep: (row: number) => boolean): RowsByClient {
  const kept = new Int32Array(rows.length);
  const keptStart = new Int32Array(start.length);
  let count = 0;
  for (let client = 0; client + 1 < start.length; client++) {
    for (let place = at(start, client); place < at(start, client + 1); place++) {
      const rowIndex = at(rows, place);
      if (keep(rowIndex)) kept[count++] = rowIndex;
    }
    keptStart[client + 1] = count;
  }
  return { start: keptStart, rows: kept.slice(0, count) };
}
