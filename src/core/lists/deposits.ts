import { codeAt, depositStatuses } from "../clients/codes";
import { dayIn } from "../calling/dayIn";
import { numberIn } from "../calling/numberIn";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";
import type { ListEntry, ListQuestion } from "./clinicList";

/**
 * L3: the deposit book. Deposits the clinic still holds stand first, the oldest on top; then those
 * applied or given back, the newest on top.
 *
 * @source rules L3, K1 (document 002)
 */
export function deposits({ day }: ListQuestion): readonly ListEntry[] {
  const { records, rows, book } = day.matched;
  const fields = records.deposits?.fields ?? {};
  const entries: ListEntry[] = [];
  for (let client = 0; client < book.count; client++)
    for (const rowIndex of rowsOf(rows.deposits, client)) {
      const on = dayIn(fields.depositDate, rowIndex);
      if (on !== undefined && on > day.asOf) continue;
      const values = {
        on,
        amount: numberIn(fields.depositAmount, rowIndex),
        treatment: textIn(records.texts, fields.item, rowIndex),
        depositStatus: codeAt(depositStatuses, fields.depositStatus, rowIndex) ?? "held",
        expiresOn: dayIn(fields.expiryDate, rowIndex),
        ageDays: on === undefined ? undefined : day.asOf - on,
        consultant: textIn(records.texts, fields.consultant, rowIndex),
      };
      entries.push({ client, values });
    }
  return entries.sort(heldFirst);
}

function heldFirst({ values: one }: ListEntry, { values: other }: ListEntry): number {
  const [isHeld, otherIsHeld] = [one, other].map((values) => values.depositStatus === "held");
  if (isHeld !== otherIsHeld) return isHeld === true ? -1 : 1;
  const age = (one.ageDays ?? -1) - (other.ageDays ?? -1);
  return isHeld === true ? -age : age;
}
