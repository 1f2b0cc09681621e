import { noDay, type Day } from "../calendar/day";
import type { MatchedRecords, RowsByClient } from "../clients/clientBook";
import { arrivalSources } from "../clients/summarizing/arrivalSources";
import {
  purchaseMeaning,
  shows,
  type PurchaseColumns,
} from "../clients/summarizing/purchaseMeaning";
import type { VisitColumns } from "../statistics/visitOrder";
import type { DealColumns } from "./returningShare";

/** What clients did, as the sheets show it: columns that every result is told from. */
export interface ClinicActs {
  /** Days on which a client was there (D1); one day may stand here several times. */
  readonly arrivals: VisitColumns;
  /** Money agreed and given back (W1). */
  readonly deals: DealColumns;
}

/**
 * Lays out when clients came and bought, from visits and purchases and never from ticks (R2).
 *
 * A clinic without a purchase sheet may date its courses: each is then a purchase.
 *
 * @param matched - the records, each row with its client
 * @param asOf - later rows have not happened yet
 * @source rules D1, R2, W1
 */
export function clinicActs(matched: MatchedRecords, asOf: Day): ClinicActs {
  const arrivals = { client: [] as number[], day: [] as number[] };
  const deals = { client: [] as number[], day: [] as number[], cents: [] as number[] };
  for (const { rows, on } of arrivalSources(matched, asOf))
    eachRow(rows, (client, rowIndex) => {
      const day = on[rowIndex] ?? noDay;
      if (day === noDay) return;
      arrivals.client.push(client);
      arrivals.day.push(day);
    });
  const purchases = purchasesOf(matched);
  if (purchases === undefined) return { arrivals, deals };
  const { on, shown, cents } = purchaseMeaning(purchases.fields, purchases.count, asOf);
  eachRow(purchases.rows, (client, rowIndex) => {
    const day = on[rowIndex] ?? noDay;
    const bits = shown[rowIndex] ?? 0;
    if ((bits & shows.arrival) !== 0) {
      arrivals.client.push(client);
      arrivals.day.push(day);
    }
    if ((bits & (shows.deal | shows.refund)) === 0) return;
    deals.client.push(client);
    deals.day.push(day);
    deals.cents.push(cents[rowIndex] ?? NaN);
  });
  return { arrivals, deals };
}

function purchasesOf({ records, rows }: MatchedRecords):
  | {
      readonly fields: PurchaseColumns;
      readonly count: number;
      readonly rows: RowsByClient | undefined;
    }
  | undefined {
  const { purchases, packages } = records;
  if (purchases !== undefined)
    return { fields: purchases.fields, count: purchases.count, rows: rows.purchases };
  if (packages?.fields.purchaseDate === undefined) return undefined;
  return { fields: packages.fields, count: packages.count, rows: rows.packages };
}

function eachRow(
  grouped: RowsByClient | undefined,
  tell: (client: number, rowIndex: number) => void,
): void {
  if (grouped === undefined) return;
  for (let client = 0; client + 1 < grouped.start.length; client++) {
    const end = grouped.start[client + 1] ?? 0;
    for (let place = grouped.start[client] ?? 0; place < end; place++)
      tell(client, grouped.rows[place] ?? NaN);
  }
}
