import { textAt, type SheetView } from "../cellAccess";
import { matchHeader } from "../headerMatch";
import type { LabelValuePair } from "../headerRow";

const pair = /^([^:：]{1,12})[:：]\s*(.*)$/u;
const nextLabel = /\s+(?=[^\s:：]{1,12}[:：])/u;

/**
 * Labels with their values in one cell: "姓名：王芳" beside "电话：138 0000 1111", or both in one.
 *
 * @param filled - the filled columns of the row
 * @returns none where a cell of the row is anything else
 */
export function writtenPairs(
  view: SheetView,
  rowIndex: number,
  filled: readonly number[],
): LabelValuePair[] {
  const pairs: LabelValuePair[] = [];
  for (const columnIndex of filled) {
    for (const part of textAt(view, rowIndex, columnIndex).trim().split(nextLabel)) {
      const [, label = "", value = ""] = pair.exec(part) ?? [];
      const match = matchHeader(label);
      if (match.fields.length === 0 || match.guess) return [];
      const at = { rowIndex, labelColumnIndex: columnIndex, valueColumnIndex: columnIndex };
      pairs.push({ ...at, match, written: { label, value } });
    }
  }
  return pairs;
}
