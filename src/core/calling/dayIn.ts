import { noDay, type Day } from "../calendar/day";
import type { DayColumn } from "../clients/columns";

/**
 * The day a row says in a column; `undefined` where the column is not mapped or the cell is blank.
 *
 * @example
 * dayIn(Int32Array.of(20), 0) // => 20
 * dayIn(undefined, 0) // => undefined
 */
export function dayIn(column: DayColumn | undefined, rowIndex: number): Day | undefined {
  const on = column?.[rowIndex];
  return on === undefined || on === noDay ? undefined : (on as Day);
}
