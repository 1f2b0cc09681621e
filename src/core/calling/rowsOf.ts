import type { RowsByClient } from "../clients/clientBook";

const none = new Int32Array(0);

/**
 * The rows of one client in a table; none when the clinic does not keep that table.
 *
 * @example
 * rowsOf({ start: Int32Array.of(0, 1, 3), rows: Int32Array.of(1, 0, 3) }, 1) // => Int32Array.of(0, 3)
 */
export function rowsOf(byClient: RowsByClient | undefined, client: number): Int32Array {
  if (byClient === undefined) return none;
  const from = byClient.start[client];
  const to = byClient.start[client + 1];
  if (from === undefined || from === to) return none;
  return byClient.rows.subarray(from, to);
}
