import { at } from "./at";
import type { RowsByClient } from "./clientBook";

/**
 * Groups rows by the client who owns them, in two passes whatever the number of rows.
 *
 * Rows of one client keep their order; a row whose owner is negative belongs to nobody.
 *
 * @param ownerOf - client of each row, or a negative number
 * @param clientCount - owners are smaller than this
 *
 * @example
 * rowsByClient(Int32Array.of(1, 0, -1, 1), 2) // => { start: Int32Array.of(0, 1, 3), rows: Int32Array.of(1, 0, 3) }
 */
export function rowsByClient(ownerOf: Int32Array, clientCount: number): RowsByClient {
  const start = new Int32Array(clientCount + 1);
  for (let rowIndex = 0; rowIndex < ownerOf.length; rowIndex++) {
    const owner = at(ownerOf, rowIndex);
    if (owner >= 0) start[owner + 1] = at(start, owner + 1) + 1;
  }
  for (let client = 0; client < clientCount; client++)
    start[client + 1] = at(start, client) + at(start, client + 1);

  const next = start.slice(0, clientCount);
  const rows = new Int32Array(at(start, clientCount));
  for (let rowIndex = 0; rowIndex < ownerOf.length; rowIndex++) {
    const owner = at(ownerOf, rowIndex);
    if (owner < 0) continue;
    const place = at(next, owner);
    rows[place] = rowIndex;
    next[owner] = place + 1;
  }
  return { start, rows };
}
