import { addDays } from "../calendar/day";
import { dayIn } from "../calling/dayIn";
import { numberIn } from "../calling/numberIn";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";
import { codeAt, purchaseKinds } from "../clients/codes";
import type { DayColumn, NumberColumn, TextColumn } from "../clients/columns";
import type { ListEntry, ListQuestion } from "./clinicList";
import type { ListCode } from "./listCodes";

interface GiftColumns {
  readonly on: DayColumn | undefined;
  readonly item?: TextColumn;
  readonly consultant?: TextColumn;
  readonly amount?: NumberColumn;
  readonly qtyGift?: NumberColumn;
  readonly rebate?: NumberColumn;
  readonly purchaseKind?: Uint8Array;
}

/**
 * L10: what was given within the last year, beside the purchase it came with: gifts, free sessions,
 * rebates. The newest stands on top.
 *
 * @source rule L10 (document 002)
 */
export function giftsGiven(question: ListQuestion): readonly ListEntry[] {
  const { records } = question.day.matched;
  const { purchases, packages } = records;
  const sold = { ...purchases?.fields, on: purchases?.fields.purchaseDate };
  const courses = { ...packages?.fields, on: packages?.fields.purchaseDate };
  return [...giftsOf("purchases", sold, question), ...giftsOf("packages", courses, question)].sort(
    ({ values: one }, { values: other }) => (other.on ?? 0) - (one.on ?? 0),
  );
}

function giftsOf(
  kind: "purchases" | "packages",
  columns: GiftColumns,
  { day, policy }: ListQuestion,
): readonly ListEntry[] {
  const { records, rows, book } = day.matched;
  const from = addDays(day.asOf, -policy.giftDaysBack);
  const entries: ListEntry[] = [];
  for (let client = 0; client < book.count; client++)
    for (const rowIndex of rowsOf(rows[kind], client)) {
      const on = dayIn(columns.on, rowIndex);
      if (on !== undefined && (on < from || on > day.asOf)) continue;
      const what = giftIn(columns, rowIndex);
      if (what === undefined) continue;
      const values = {
        on,
        what,
        treatment: textIn(records.texts, columns.item, rowIndex),
        sessionsGiven: numberIn(columns.qtyGift, rowIndex),
        amount:
          what === "rebate_left"
            ? numberIn(columns.rebate, rowIndex)
            : numberIn(columns.amount, rowIndex),
        consultant: textIn(records.texts, columns.consultant, rowIndex),
      };
      entries.push({ client, values });
    }
  return entries;
}

function giftIn(columns: GiftColumns, rowIndex: number): ListCode | undefined {
  if (codeAt(purchaseKinds, columns.purchaseKind, rowIndex) === "gift") return "gift_of_value";
  if ((numberIn(columns.qtyGift, rowIndex) ?? 0) > 0) return "free_sessions";
  return (numberIn(columns.rebate, rowIndex) ?? 0) > 0 ? "rebate_left" : undefined;
}
