import { at } from "../at";
import type { ClientKeyFields } from "../clientFields";
import { noText } from "../columns";

/** An earlier row that names its client in the very same texts; -1 when none is known. */
export type RepeatedRow = (rowIndex: number) => number;

const unknown = -1;

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
  const earlier = new Int32Array(textCount).fill(unknown);

  return (rowIndex) => {
    const text = lead === undefined ? noText : at(lead, rowIndex);
    if (text === noText || phones?.[rowIndex] !== undefined) return unknown;
    const known = at(earlier, text);
    if (known !== unknown && isAlike(others, known, rowIndex)) return known;
    earlier[text] = rowIndex;
    return unknown;
  };
}

function isAlike(columns: readonly Int32Array[], one: number, other: number): boolean {
  for (const column of columns) if (at(column, one) !== at(column, other)) return false;
  return true;
}
