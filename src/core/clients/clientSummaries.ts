import type { CentsColumn, DayColumn, NumberColumn } from "./columns";

/**
 * What every rule asks of a client, one entry a client, made in one pass over the records.
 *
 * Only what happened on or before `asOf` is in it, except `nextBookingOn`.
 */
export interface ClientSummaries {
  readonly count: number;
  /** D1; `noDay` for a prospect. */
  readonly lastArrivalOn: DayColumn;
  /** Distinct arrival days. */
  readonly arrivalDays: Int32Array;
  /** Median days between arrival days; `NaN` under two arrivals. */
  readonly medianGapDays: NumberColumn;
  /** W1: first and next later deal day; a deal refunded to zero is none. */
  readonly firstDealOn: DayColumn;
  readonly secondDealOn: DayColumn;
  readonly lastDealOn: DayColumn;
  /** Distinct deal days. */
  readonly deals: Int32Array;
  readonly spendCents: CentsColumn;
  /** Spend of the last 24 months, refunds taken off; `NaN` when no money column is mapped. */
  readonly spend24MonthsCents: CentsColumn;
  /** Median deal of the last 24 months; `NaN` without one. */
  readonly medianDealCents: CentsColumn;
  /** Sessions left over all open courses; `NaN` when nothing says. */
  readonly sessionsLeft: NumberColumn;
  /** Stored value and rebate left; `NaN` when nothing says. */
  readonly balanceCents: CentsColumn;
  readonly rebateCents: CentsColumn;
  /** Latest contact attempt, and latest one that reached her. */
  readonly lastAttemptOn: DayColumn;
  readonly lastReachedOn: DayColumn;
  /** First booking after `asOf` that is neither cancelled nor done. */
  readonly nextBookingOn: DayColumn;
}
