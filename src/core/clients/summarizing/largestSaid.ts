import { amountAt } from "../amountAt";
import { at } from "../at";
import type { RowsByClient } from "../clientBook";

/**
 * The largest amount the client sheets say of each client; `NaN` where they say nothing.
 *
 * One client on several sheets (one a month) carries her balance on each: it is not added up, and
 * which sheet is the newest is not known.
 */
export function largestSaid(
  column: Float64Array | undefined,
  { start, rows }: RowsByClient,
): Float64Array {
  const said = new Float64Array(start.length - 1).fill(NaN);
  if (column === undefined) return said;
  for (let client = 0; client < said.length; client++)
    for (const rowIndex of rows.subarray(at(start, client), at(start, client + 1))) {
      const amount = amountAt(column, rowIndex);
      if (!Number.isNaN(amount) && !(amount <= amountAt(said, client))) said[client] = amount;
    }
  return said;
}
