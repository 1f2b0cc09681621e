import type { NumberColumn } from "../clients/columns";

/**
 * The number a row says in a column of amounts, sessions or minutes; `undefined` where the column
 * is not mapped or the cell is blank.
 *
 * @example
 * numberIn(Float64Array.of(3, NaN), 0) // => 3
 * numberIn(Float64Array.of(3, NaN), 1) // => undefined
 */
export function numberIn(column: NumberColumn | undefined, rowIndex: number): number | undefined {
  const number = column?.[rowIndex];
  return number === undefined || Number.isNaN(number) ? undefined : number;
}
