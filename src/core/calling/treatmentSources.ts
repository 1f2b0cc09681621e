import { noDay, type Day } from "../calendar/day";
import { arrivalSaid } from "../clients/arrivalSaid";
import { at } from "../clients/at";
import type { MatchedRecords, RowsByClient } from "../clients/clientBook";
import { codeAt, purchaseKinds, visitKinds } from "../clients/codes";
import { isUndone } from "../clients/isUndone";
import { noText, type DayColumn, type TextColumn } from "../clients/columns";
import type { PurchaseFields, VisitFields } from "../clients/records";
import { rowsByClient } from "../clients/rowsByClient";

const nobody = -1;

/**
 * A sheet that tells which treatments were done, and when: those alone that may still be a reason to
 * call, for most of a million rows are too old. Brought side by side client by client, because a
 * client's rows lie far apart.
 */
export interface TreatmentSource {
  /** Place of each client's first treatment; one more, the place behind the last client's. */
  readonly start: Int32Array;
  readonly on: DayColumn;
  readonly item: TextColumn;
}

/** Which days still matter. */
export interface TreatmentDays {
  readonly asOf: Day;
  /** First day on which the treatments of a text matter. */
  readonly treatmentsFrom: (place: number) => number;
}

/**
 * The sheets that tell which treatments were done: visits; the client file's last treatment;
 * redemptions; and, where no visit names a treatment, what was bought one at a time, for in such a
 * shop buying is having it done.
 *
 * @source rules C1 `touch_up`, `retreat_due`, `implant_2y`; D4
 */
export function treatmentSources(
  { records, ownerOf, book }: MatchedRecords,
  days: TreatmentDays,
): readonly TreatmentSource[] {
  const seen = records.visits?.fields ?? {};
  const visited = {
    ownerOf: ownerOf.visits,
    on: seen.visitDate ?? seen.treatmentDate,
    item: seen.item,
    isDone: (rowIndex: number) => isTreatment(seen, rowIndex),
  };
  const file = records.clients?.fields ?? {};
  const filed = {
    ownerOf: ownerOf.clients,
    on: file.treatmentDate ?? file.lastVisitDate,
    item: file.item,
    isDone: () => true,
  };
  const sold = records.purchases?.fields ?? {};
  const isBuyingDoing =
    visited.ownerOf === undefined || visited.on === undefined || visited.item === undefined;
  const bought = {
    ownerOf: isBuyingDoing || sold.purchaseKind !== undefined ? ownerOf.purchases : undefined,
    on: sold.purchaseDate,
    item: sold.item,
    isDone: (rowIndex: number) =>
      !isUndone(sold, rowIndex) &&
      (isRedeemed(sold, rowIndex) || (isBuyingDoing && isOne(sold, rowIndex))),
  };
  return [visited, filed, bought]
    .map((sheet) => source(sheet, days, book.count))
    .filter((each) => each !== undefined);
}

interface TreatmentSheet {
  readonly ownerOf: Int32Array | undefined;
  readonly on: DayColumn | undefined;
  readonly item: TextColumn | undefined;
  /** Whether the row is a treatment done, not one that was sold, missed or talked about. */
  readonly isDone: (rowIndex: number) => boolean;
}

function source(
  { ownerOf, on, item, isDone }: TreatmentSheet,
  { asOf, treatmentsFrom }: TreatmentDays,
  clientCount: number,
): TreatmentSource | undefined {
  if (ownerOf === undefined || on === undefined || item === undefined) return undefined;
  const askedOf = new Int32Array(on.length).fill(nobody);
  for (let rowIndex = 0; rowIndex < on.length; rowIndex++) {
    const day = on[rowIndex] ?? noDay;
    const place = item[rowIndex] ?? noText;
    if (place === noText || day > asOf || day < treatmentsFrom(place)) continue;
    if (isDone(rowIndex)) askedOf[rowIndex] = at(ownerOf, rowIndex);
  }
  const asked = rowsByClient(askedOf, clientCount);
  if (asked.rows.length === 0) return undefined;
  return { start: asked.start, on: gathered(on, asked), item: gathered(item, asked) };
}

function gathered(column: Int32Array, { rows }: RowsByClient): Int32Array {
  const values = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) values[place] = at(column, at(rows, place));
  return values;
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
