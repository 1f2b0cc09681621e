import type { DayOrder } from "./columnContext";
import { cellKind, type CellColumn } from "./workbookCells";

const threeNumbers = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b/;

/**
 * Which of day and month comes first in a column, settled by any cell that can be read only one
 * way: 13/03/2026 makes the whole column day first.
 *
 * @returns the order; `undefined` when no cell settles it or two of them disagree
 */
export function dayOrderOf(
  column: CellColumn | undefined,
  texts: readonly string[],
  firstRowIndex: number,
  lastRowIndex: number,
): DayOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  const seen = new Set<number>();
  for (let rowIndex = firstRowIndex; column !== undefined && rowIndex <= lastRowIndex; rowIndex++) {
    if (column.kinds[rowIndex] !== cellKind.text) continue;
    const textIndex = column.values[rowIndex] ?? 0;
    if (seen.has(textIndex)) continue;
    seen.add(textIndex);
    const found = threeNumbers.exec(texts[textIndex] ?? "");
    if (found === null) continue;
    const [first, second] = [Number(found[1]), Number(found[2])];
    // 25/03/26 could begin with its year; only a four-digit year leaves the first two to day and month.
    if (first > 12 && second <= 12 && found[3]?.length === 4) dayFirst = true;
    if (second > 12 && first <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "dayFirst" : "monthFirst";
}
