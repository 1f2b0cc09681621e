import { arrivalSaid } from "../clients/arrivalSaid";
import type { MatchedRecords, RowsByClient } from "../clients/clientBook";
import { codeAt, purchaseKinds, visitKinds } from "../clients/codes";
import type { DayColumn, TextColumn } from "../clients/columns";
import type { PurchaseFields, VisitFields } from "../clients/records";

/** A sheet that tells which treatments were done, and when. */
export interface TreatmentSource {
  readonly rows: RowsByClient;
  readonly on: DayColumn;
  readonly item: TextColumn;
  /** Whether the row is a treatment done, not one that was sold, missed or talked about. */
  readonly isDone: (rowIndex: number) => boolean;
}

/**
 * The sheets that tell which treatments were done: visits; the client file's last treatment;
 * redemptions; and, where no visit names a treatment, what was bought one at a time, for in such a
 * shop buying is having it done.
 *
 * @source rules C1 `touch_up`, `retreat_due`, `implant_2y`; D4
 */
export function treatmentSources(matched: MatchedRecords): readonly TreatmentSource[] {
  const { records, rows, clientRows } = matched;
  const seen = records.visits?.fields ?? {};
  const visited = source(rows.visits, seen.visitDate ?? seen.treatmentDate, {
    item: seen.item,
    isDone: (rowIndex) => isTreatment(seen, rowIndex),
  });
  const file = records.clients?.fields ?? {};
  const filed = source(clientRows, file.treatmentDate ?? file.lastVisitDate, {
    item: file.item,
    isDone: () => true,
  });
  const sold = records.purchases?.fields ?? {};
  const isBuyingDoing = visited === undefined;
  const isTold = isBuyingDoing || sold.purchaseKind !== undefined;
  const bought = source(isTold ? rows.purchases : undefined, sold.purchaseDate, {
    item: sold.item,
    isDone: (rowIndex) => isRedeemed(sold, rowIndex) || (isBuyingDoing && isOne(sold, rowIndex)),
  });
  return [visited, filed, bought].filter((each) => each !== undefined);
}

function source(
  rows: RowsByClient | undefined,
  on: DayColumn | undefined,
  { item, isDone }: { item: TextColumn | undefined; isDone: TreatmentSource["isDone"] },
): TreatmentSource | undefined {
  if (rows === undefined || on === undefined || item === undefined) return undefined;
  return { rows, on, item, isDone };
}

function isTreatment(fields: Partial<VisitFields>, rowIndex: number): boolean {
  if (arrivalSaid(fields, rowIndex) === false) return false;
  const kind = codeAt(visitKinds, fields.visitKind, rowIndex);
  return kind !== "consultation" && kind !== "review";
}

function isRedeemed({ purchaseKind }: Partial<PurchaseFields>, rowIndex: number): boolean {
  return codeAt(purchaseKinds, purchaseKind, rowIndex) === "redemption";
}

/** Bought once and paid for, with nobody saying that it was only agreed on. */
function isOne(fields: Partial<PurchaseFields>, rowIndex: number): boolean {
  const { purchaseKind, deal, amount, qtyBought } = fields;
  const kind = codeAt(purchaseKinds, purchaseKind, rowIndex);
  if (kind !== undefined && kind !== "deal") return false;
  if ((deal?.[rowIndex] ?? 0) !== 0) return false;
  if ((amount?.[rowIndex] ?? NaN) < 0) return false;
  return !((qtyBought?.[rowIndex] ?? NaN) > 1);
}
