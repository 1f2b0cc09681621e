import type { NumberColumn } from "../clients/columns";
import { numberIn } from "./numberIn";

/**
 * How much is left of something paid for: sessions, stored value, rebate.
 *
 * @returns `undefined` when nothing is left, when it is overdrawn, and when no cell says
 *
 * @example
 * amountLeft(Float64Array.of(3, 0), 0) // => 3
 * amountLeft(Float64Array.of(3, 0), 1) // => undefined
 */
export function amountLeft(column: NumberColumn, client: number): number | undefined {
  const amount = numberIn(column, client);
  return amount !== undefined && amount > 0 ? amount : undefined;
}
