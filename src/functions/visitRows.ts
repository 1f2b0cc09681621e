import type { Day } from "../core/calendar/day";
import { clientKey } from "../core/clients/clientKey";
import type { VisitColumns } from "../core/statistics/visitOrder";
import { rawText, type RawCell } from "../intake/cells/reading";
import { cellAt, isBlankCell, isErrorCell, sideBySide } from "./argumentCells";
import { isRefusal, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";

/** Rows of a client and a day that a figure of the whole clinic is told from. */
export interface VisitRows extends VisitColumns {
  readonly client: readonly number[];
  readonly day: readonly Day[];
  /** The further cells of each row, one column an argument. */
  readonly more: readonly (readonly RawCell[])[];
  /** What the first cell that cannot be read shows; `undefined` when all can. */
  readonly unreadable: Refusal | undefined;
}

/**
 * Reads the rows of a clinic's visits or purchases for a figure of all of them together.
 *
 * Clients are numbered as they are met. Rows that name nobody, have no day or lie after the last day
 * asked about are skipped. A client with a date that cannot be read is left out whole: with a hole in
 * it her story would be another one.
 *
 * @param given - clients, dates, and what else each row holds: columns of exactly one length
 * @param until - the last day that counts
 */
export function visitRows(
  given: readonly unknown[],
  until: Day,
  reader: CellReader,
): VisitRows | Refusal {
  const beside = sideBySide(given, "exact", reader.words);
  if (isRefusal(beside)) return beside;
  const [clients, dates, ...others] = beside.columns;
  const numbers = new Map<string, number>();
  const leftOut = new Set<number>();
  const found: { client: number; day: Day; rowIndex: number }[] = [];
  let unreadable: Refusal | undefined;
  for (let rowIndex = 0; rowIndex < beside.rowCount; rowIndex++) {
    const name = cellAt(clients, rowIndex);
    if (isBlankCell(name) || isErrorCell(name)) continue;
    const client = numbered(numbers, clientKey(rawText(name)));
    const day = reader.day(cellAt(dates, rowIndex), until);
    if (isRefusal(day)) {
      unreadable ??= day;
      leftOut.add(client);
    } else if (day !== undefined && day <= until) found.push({ client, day, rowIndex });
  }
  const kept = found.filter(({ client }) => !leftOut.has(client));
  return {
    client: kept.map(({ client }) => client),
    day: kept.map(({ day }) => day),
    more: others.map((column) => kept.map(({ rowIndex }) => cellAt(column, rowIndex))),
    unreadable,
  };
}

/** The number of a text: the next free one when it is met for the first time. */
export function numbered(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
}
