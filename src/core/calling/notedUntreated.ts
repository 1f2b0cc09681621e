import type { Day } from "../calendar/day";
import { codeAt, deals } from "../clients/codes";
import type { CentsColumn, CodeColumn, DayColumn, TextColumn } from "../clients/columns";
import type { ClientCase } from "./clientCase";
import { dayIn } from "./dayIn";
import { numberIn } from "./numberIn";
import { rowsOf } from "./rowsOf";
import { textIn } from "./textIn";

/** Something paid for and not begun. */
export interface PaidUntreated {
  readonly on: Day;
  readonly cents: number | undefined;
  readonly treatment: string | undefined;
}

const none: readonly PaidUntreated[] = [];

/**
 * The rows of a client that somebody noted as "paid, not treated", as long as she has not been here
 * on a later day.
 *
 * @source rule C1 `paid_not_treated` (document 001)
 */
export function notedUntreated({
  client,
  day,
  lastArrivalOn,
}: ClientCase): readonly PaidUntreated[] {
  const { records, rows } = day.matched;
  const purchases = records.purchases?.fields ?? {};
  const visits = records.visits?.fields ?? {};
  if (purchases.deal === undefined && visits.deal === undefined) return none;
  const noted = [
    ...notedRows(purchases, purchases.purchaseDate, rowsOf(rows.purchases, client)),
    ...notedRows(visits, visits.visitDate, rowsOf(rows.visits, client)),
  ];
  return noted
    .filter(({ on }) => lastArrivalOn === undefined || lastArrivalOn <= on)
    .map(({ on, cents, columns, rowIndex }) => ({
      on,
      cents,
      treatment: textIn(records.texts, columns.item, rowIndex),
    }));
}

interface DealColumns {
  readonly deal?: CodeColumn;
  readonly paid?: CentsColumn;
  readonly amount?: CentsColumn;
  readonly item?: TextColumn;
}

interface NotedRow {
  readonly on: Day;
  readonly cents: number | undefined;
  readonly columns: DealColumns;
  readonly rowIndex: number;
}

function notedRows(
  columns: DealColumns,
  days: DayColumn | undefined,
  ownRows: Int32Array,
): readonly NotedRow[] {
  const noted: NotedRow[] = [];
  if (columns.deal === undefined) return noted;
  for (const rowIndex of ownRows) {
    const on = dayIn(days, rowIndex);
    if (on === undefined || codeAt(deals, columns.deal, rowIndex) !== "paid_not_treated") continue;
    const cents = numberIn(columns.paid, rowIndex) ?? numberIn(columns.amount, rowIndex);
    noted.push({ on, cents, columns, rowIndex });
  }
  return noted;
}
