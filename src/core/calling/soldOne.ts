import { noDay, type Day } from "../calendar/day";
import { isUndone } from "../clients/isUndone";
import { codeAt, deals, purchaseKinds } from "../clients/codes";
import type { ClientCase } from "./clientCase";
import { rowsOf } from "./rowsOf";
import { textIn } from "./textIn";
import type { NamedTreatment } from "./treatmentBook";

/** Something bought only to try it, or one at a time. */
export interface SoldOne {
  readonly on: Day;
  readonly treatment: string | undefined;
}

const none: readonly SoldOne[] = [];

/**
 * What a client bought on the day of her last deal only to try it: noted as a trial, or one syringe,
 * area or session of a treatment that is usually bought in more.
 *
 * @param on - day of her last deal
 * @source rule C1 `trial` (document 001)
 */
export function soldOne({ client, day }: ClientCase, on: Day | undefined): readonly SoldOne[] {
  const { records, rows } = day.matched;
  const fields = records.purchases?.fields;
  if (fields?.purchaseDate === undefined || on === undefined) return none;
  if (day.asOf - on > day.policy.reasons.trialDaysAgo.toDay) return none;
  const sold: SoldOne[] = [];
  for (const rowIndex of rowsOf(rows.purchases, client)) {
    if ((fields.purchaseDate[rowIndex] ?? noDay) !== on || isUndone(fields, rowIndex)) continue;
    const kind = codeAt(purchaseKinds, fields.purchaseKind, rowIndex);
    if (kind !== undefined && kind !== "deal") continue;
    const came = codeAt(deals, fields.deal, rowIndex);
    const treatment = textIn(records.texts, fields.item, rowIndex);
    const isOne =
      came === undefined &&
      day
        .treatmentsNamed(treatment)
        .some((named) => isOnlyOne(named, fields.qtyBought?.[rowIndex]));
    if (came === "trial" || isOne) sold.push({ on, treatment });
  }
  return sold;
}

/** A session counts as one where the sheet or the cell says so and a course is usual. */
function isOnlyOne(treatment: NamedTreatment, bought: number | undefined): boolean {
  if (bought !== undefined && bought > 1) return false;
  if (treatment.isTrial || treatment.isSingle) return true;
  return bought === 1 && (treatment.courseSessions ?? 1) > 1;
}
