import type { MatchedRecords, RowsByClient } from "../clients/clientBook";
import type { TextColumn } from "../clients/columns";
import type { PurchaseColumns } from "../clients/summarizing/purchaseMeaning";

/** The rows that say what was bought. */
export interface PurchaseRows {
  readonly fields: PurchaseColumns & {
    readonly category?: TextColumn;
    readonly consultant?: TextColumn;
  };
  readonly count: number;
  readonly rows: RowsByClient;
}

/**
 * The sheet that says what was bought: the purchases, or where a clinic keeps none, its dated
 * courses.
 *
 * @returns `undefined` when no sheet says
 * @source rule W1
 */
export function purchaseRows({ records, rows }: MatchedRecords): PurchaseRows | undefined {
  const { purchases, packages } = records;
  if (purchases !== undefined) return told(purchases, rows.purchases);
  if (packages?.fields.purchaseDate === undefined) return undefined;
  return told(packages, rows.packages);
}

function told(
  { fields, count }: Pick<PurchaseRows, "fields" | "count">,
  rows: RowsByClient | undefined,
): PurchaseRows | undefined {
  return rows === undefined ? undefined : { fields, count, rows };
}
