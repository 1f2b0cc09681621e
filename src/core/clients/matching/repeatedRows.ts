import { at } from "../at";
import type { ClientKeyFields } from "../clientFields";
import { noText } from "../columns";

/** An earlier row that names its client in the very same texts; -1 when none is known. */
export type RepeatedRow = (rowIndex: number) => number;

const unknown = -1;
const noColumn = new Int32Array(0);

/**
 * Finds rows that name their client word for word as an earlier row of their table does: a till
 * writes one card number and one name hundreds of times, and matching need not read them again.
 *
 * It may miss a repetition but never invents one. Asked once per row, from the top.
 *
 * @param fields - the columns of the table
 * @param textCount - text indexes are smaller than this
 */
export function repeatedRows(fields: Partial<ClientKeyFields>, textCount: number): RepeatedRow {
  const { clientId, memberCardNo, phone, phones, phone2, clientName, partialName, store } = fields;
  const columns = [clientId, memberCardNo, phone, phone2, clientName, partialName, store];
  const [lead, ...others] = columns.filter((column) => column !== undefined);
  // Of each leading text the newest row and its other texts, side by side: a row looks in one place.
  const width = 1 + others.length;
  const newest = new Int32Array(textCount * width).fill(unknown);

  return (rowIndex) => {
    const text = lead === undefined ? noText : at(lead, rowIndex);
    if (text === noText || phones?.[rowIndex] !== undefined) return unknown;
    const start = text * width;
    const known = at(newest, start);
    let isAlike = known !== unknown;
    for (let place = 1; place < width; place++) {
      const other = at(others[place - 1] ?? noColumn, rowIndex);
      if (at(newest, start + place) === other) continue;
      newest[start + place] = other;
      isAlike = false;
    }
    if (isAlike) return known;
    newest[start] = rowIndex;
    return unknown;
  };
}
