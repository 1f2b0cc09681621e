import { noDay, type Day } from "../calendar/day";
import {
  answer,
  type CentsColumn,
  type DayColumn,
  type NumberColumn,
  type TextColumn,
} from "../clients/columns";
import { compareTexts } from "../compareTexts";
import { dayIn } from "./dayIn";
import { numberIn } from "./numberIn";
import { textIn } from "./textIn";

/** A prepaid course as the calling rules see it; what no cell says is `undefined`. */
export interface Course {
  readonly treatment: string | undefined;
  /** Sessions bought, gifts included. */
  readonly bought: number | undefined;
  readonly used: number | undefined;
  /** Sessions left; `undefined` also for a course without a number of sessions. */
  readonly left: number | undefined;
  readonly boughtOn: Day | undefined;
  readonly lastSessionOn: Day | undefined;
  readonly expiresOn: Day | undefined;
  readonly paidCents: number | undefined;
}

/** Columns that can describe a course, whichever kind of sheet they stand in. */
export interface CourseColumns {
  readonly item?: TextColumn;
  readonly qtyBought?: NumberColumn;
  readonly qtyGift?: NumberColumn;
  readonly qtyUsed?: NumberColumn;
  readonly qtyRemaining?: NumberColumn;
  readonly unlimited?: Uint8Array;
  readonly purchaseDate?: DayColumn;
  readonly lastVisitDate?: DayColumn;
  readonly expiryDate?: DayColumn;
  readonly amount?: CentsColumn;
  readonly paid?: CentsColumn;
}

/**
 * Reads one row as a course. Sessions left are those written; else bought and gifts less used.
 *
 * @param texts - the string table of the records
 */
export function course(columns: CourseColumns, rowIndex: number, texts: readonly string[]): Course {
  const bought = withGifts(columns, rowIndex);
  const used = usedSessions(columns, rowIndex, bought);
  const unlimited = columns.unlimited?.[rowIndex] === answer.yes;
  return {
    treatment: textIn(texts, columns.item, rowIndex),
    bought,
    used,
    left: unlimited ? undefined : (numberIn(columns.qtyRemaining, rowIndex) ?? less(bought, used)),
    boughtOn: dayIn(columns.purchaseDate, rowIndex),
    lastSessionOn: dayIn(columns.lastVisitDate, rowIndex),
    expiresOn: dayIn(columns.expiryDate, rowIndex),
    paidCents: numberIn(columns.paid, rowIndex) ?? numberIn(columns.amount, rowIndex),
  };
}

/** First bought first. Only a full order keeps the evidence the same when rows change places. */
export function courseOrder(one: Course, other: Course): number {
  return (
    (one.boughtOn ?? noDay) - (other.boughtOn ?? noDay) ||
    (one.expiresOn ?? noDay) - (other.expiresOn ?? noDay) ||
    compareTexts(one.treatment, other.treatment) ||
    (one.left ?? -1) - (other.left ?? -1) ||
    (one.bought ?? -1) - (other.bought ?? -1) ||
    (one.paidCents ?? -1) - (other.paidCents ?? -1)
  );
}

/** A blank cell in a column that is kept means none used yet, unless fewer are left than bought. */
function usedSessions(
  columns: CourseColumns,
  rowIndex: number,
  bought: number | undefined,
): number | undefined {
  const used = numberIn(columns.qtyUsed, rowIndex);
  if (used !== undefined || columns.qtyUsed === undefined || bought === undefined) return used;
  return Math.max(0, bought - (numberIn(columns.qtyRemaining, rowIndex) ?? bought));
}

function withGifts(columns: CourseColumns, rowIndex: number): number | undefined {
  const bought = numberIn(columns.qtyBought, rowIndex);
  const gift = numberIn(columns.qtyGift, rowIndex);
  return bought === undefined || gift === undefined ? bought : bought + gift;
}

function less(bought: number | undefined, used: number | undefined): number | undefined {
  return bought === undefined || used === undefined ? undefined : bought - used;
}
