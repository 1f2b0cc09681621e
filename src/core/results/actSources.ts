import { noDay, type Day } from "../calendar/day";
import type { MatchedRecords, RowsByClient } from "../clients/clientBook";
import type { TextColumn } from "../clients/columns";
import { arrivalSources, type ArrivalSource } from "../clients/summarizing/arrivalSources";
import {
  centsAt,
  dayShown,
  purchaseMeaning,
  shownAt,
  shows,
} from "../clients/summarizing/purchaseMeaning";
import { purchaseRows } from "./purchaseRows";

/** Rows that show money agreed or given back. */
export interface DealSource {
  readonly rows: RowsByClient;
  /** `noDay` for a row that shows none. */
  readonly on: Int32Array;
  readonly cents: Float64Array;
  /** 1 where money was given back. */
  readonly isRefund: Uint8Array;
  readonly treatments: TextColumn | undefined;
}

/** Where the sheets show what clients did. */
export interface ActSources {
  readonly arrivals: readonly ArrivalSource[];
  /** `undefined` where no sheet says what was bought. */
  readonly deals: DealSource | undefined;
}

/**
 * Finds the rows that show when clients came and what they bought (D1, W1), each read once.
 *
 * @param matched - the records, each row with its client
 * @param asOf - later rows have not happened yet
 * @source rules D1, W1
 */
export function actSources(matched: MatchedRecords, asOf: Day): ActSources {
  const arrivals = arrivalSources(matched, asOf);
  const purchases = purchaseRows(matched);
  if (purchases === undefined) return { arrivals, deals: undefined };
  const { rows, fields, count } = purchases;
  const meaning = purchaseMeaning(fields, count, asOf);
  const cents = new Float64Array(count).map((_, rowIndex) => centsAt(meaning, rowIndex));
  const onlyWith = (bits: number): Int32Array =>
    new Int32Array(count).map((_, rowIndex) => {
      const shown = shownAt(meaning, rowIndex);
      return (shown & bits) === 0 ? noDay : dayShown(shown);
    });
  const isRefund = new Uint8Array(count).map((_, rowIndex) =>
    (shownAt(meaning, rowIndex) & shows.refund) === 0 ? 0 : 1,
  );
  const treatments = fields.item;
  return {
    arrivals: [...arrivals, { rows, on: onlyWith(shows.arrival), treatments }],
    deals: { rows, on: onlyWith(shows.deal | shows.refund), cents, isRefund, treatments },
  };
}
